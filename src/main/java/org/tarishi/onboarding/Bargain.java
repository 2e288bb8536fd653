package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was offered, what the owner accepted, and what is signed and owed. Empty at first. */
@Embeddable
public class Bargain {

    @Column(name = "quote_id")
    private @Nullable Long quoteId;

    @Column(name = "quote_author")
    private @Nullable Long author;

    @Column(name = "quote_valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "quote_total")
    private @Nullable BigDecimal total;

    @Column(name = "quote_currency")
    private String currency = "";

    @Column(name = "budget_code")
    private String budgetCode = "";

    @Column(name = "monthly_cap")
    private @Nullable BigDecimal monthlyCap;

    @Column(name = "contract_on")
    private @Nullable LocalDate contractOn;

    @Column(name = "costs_due")
    private BigDecimal costsDue = BigDecimal.ZERO;

    protected Bargain() {}

    static Bargain none() {
        return new Bargain();
    }

    void offer(BargainStep.OfferQuote offer, Actor by) {
        quoteId = offer.quoteId();
        author = by.accountId();
        validUntil = offer.validUntil();
        total = offer.total();
        currency = offer.currency();
    }

    void accept(String budget, BigDecimal cap) {
        budgetCode = budget;
        monthlyCap = cap;
    }

    /** From now on money is owed that no withdrawal brings back. */
    void sign(LocalDate on, BigDecimal setUpCharge) {
        contractOn = on;
        costsDue = costsDue.add(setUpCharge);
    }

    void drop() {
        contractOn = null;
        budgetCode = "";
        monthlyCap = null;
    }

    boolean isSigned() {
        return contractOn != null;
    }

    boolean isValidOn(LocalDate day) {
        return validUntil != null && !day.isAfter(validUntil);
    }

    boolean isBy(long accountId) {
        return author != null && author == accountId;
    }

    boolean totals(BigDecimal typed) {
        return total().filter(wanted -> wanted.compareTo(typed) == 0).isPresent();
    }

    public Optional<Long> quoteId() {
        return Optional.ofNullable(quoteId);
    }

    /** Twelve months at the asked volumes. */
    public Optional<BigDecimal> total() {
        return Optional.ofNullable(total);
    }

    /** ISO 4217; empty before the first offer. */
    public String currency() {
        return currency;
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public String budgetCode() {
        return budgetCode;
    }

    public Optional<BigDecimal> monthlyCap() {
        return Optional.ofNullable(monthlyCap);
    }

    public Optional<LocalDate> contractOn() {
        return Optional.ofNullable(contractOn);
    }

    /** Owed already, in {@link #currency()}. */
    public BigDecimal costsDue() {
        return costsDue;
    }
}
