package org.tarishi.gateway.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in its form. */
public final class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String country = "";
    private String gateway = "";
    private String name = "";
    private boolean sends = true;
    private boolean receives = true;
    private String[] kinds = {};
    private boolean reverseBilled;
    private String operators = "";
    private String rate = "";
    private String price = "";
    private String currency = "";
    private String leadTime = "";

    void show(OfferDraft draft) {
        country = draft.country();
        gateway = draft.gateway();
        name = draft.name();
        sends = draft.sends();
        receives = draft.receives();
        kinds = draft.kinds().toArray(String[]::new);
        reverseBilled = draft.reverseBilled();
        operators = draft.operators();
        rate = draft.rate();
        price = draft.price();
        currency = draft.currency();
        leadTime = draft.leadTime();
    }

    OfferDraft draft() {
        return new OfferDraft(
                country,
                gateway,
                name,
                sends,
                receives,
                List.of(kinds),
                reverseBilled,
                operators,
                rate,
                price,
                currency,
                leadTime);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) { // null: Faces, for no choice
        this.country = Objects.requireNonNullElse(country, "");
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(@Nullable String gateway) { // null: Faces, for no choice
        this.gateway = Objects.requireNonNullElse(gateway, "");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSends() {
        return sends;
    }

    public void setSends(boolean sends) {
        this.sends = sends;
    }

    public boolean isReceives() {
        return receives;
    }

    public void setReceives(boolean receives) {
        this.receives = receives;
    }

    public String[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(String[] kinds) {
        this.kinds = kinds.clone();
    }

    public boolean isReverseBilled() {
        return reverseBilled;
    }

    public void setReverseBilled(boolean reverseBilled) {
        this.reverseBilled = reverseBilled;
    }

    public String getOperators() {
        return operators;
    }

    public void setOperators(String operators) {
        this.operators = operators;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) { // null: Faces, for no choice
        this.currency = Objects.requireNonNullElse(currency, "");
    }

    public String getLeadTime() {
        return leadTime;
    }

    public void setLeadTime(String leadTime) {
        this.leadTime = leadTime;
    }
}
