package org.tarishi.gateway.number;

import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number as it stands in a form. */
public final class NumberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = NumberKind.SHORT_CODE.name();
    private String address = "";
    private String country = "";
    private String operators = "";
    private String payer = InboundPayer.SENDER.name();
    private String leaseStart = "";
    private String leaseEnd = "";
    private String rental = "";
    private String currency = "";
    private String perSecond = "";

    void show(NumberDraft draft) {
        kind = draft.kind();
        address = draft.address();
        country = draft.country();
        operators = draft.operators();
        payer = draft.payer();
        leaseStart = draft.leaseStart();
        leaseEnd = draft.leaseEnd();
        rental = draft.rental();
        currency = draft.currency();
        perSecond = draft.perSecond();
    }

    public NumberDraft draft() {
        return new NumberDraft(
                kind, address, country, operators, payer, leaseStart, leaseEnd, rental, currency, perSecond);
    }

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public InboundPayer[] getPayers() {
        return InboundPayer.values();
    }

    /** ISO 4217 codes of money in use, without funds codes and metals. */
    public List<String> getCurrencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) { // null: Faces, for no choice
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) { // null: Faces, for no choice
        this.country = Objects.requireNonNullElse(country, "");
    }

    public String getOperators() {
        return operators;
    }

    public void setOperators(String operators) {
        this.operators = operators;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(@Nullable String payer) { // null: Faces, for no choice
        this.payer = Objects.requireNonNullElse(payer, "");
    }

    public String getLeaseStart() {
        return leaseStart;
    }

    public void setLeaseStart(String leaseStart) {
        this.leaseStart = leaseStart;
    }

    public String getLeaseEnd() {
        return leaseEnd;
    }

    public void setLeaseEnd(String leaseEnd) {
        this.leaseEnd = leaseEnd;
    }

    public String getRental() {
        return rental;
    }

    public void setRental(String rental) {
        this.rental = rental;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) { // null: Faces, for no choice
        this.currency = Objects.requireNonNullElse(currency, "");
    }

    public String getPerSecond() {
        return perSecond;
    }

    public void setPerSecond(String perSecond) {
        this.perSecond = perSecond;
    }
}
