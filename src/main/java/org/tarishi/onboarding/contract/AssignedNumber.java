package org.tarishi.onboarding.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.number.InboundPayer;
import org.tarishi.gateway.number.Lease;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.gateway.number.NumberTerms;
import org.tarishi.money.Money;

/** A number that the provider assigned to a request; it becomes the gateway's once that is connected. */
@Entity
@Table(name = "assigned_number")
public class AssignedNumber {

    private static final String BETWEEN = ", ";

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NumberKind kind = NumberKind.SHORT_CODE;

    @Column(name = "address")
    private String address = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "payer")
    private InboundPayer payer = InboundPayer.SENDER;

    @Column(name = "operators")
    private String operators = "";

    @Column(name = "lease_start")
    private @Nullable LocalDate leaseStart;

    @Column(name = "lease_end")
    private @Nullable LocalDate leaseEnd;

    @Column(name = "rental_amount")
    private @Nullable BigDecimal rentalAmount;

    @Column(name = "rental_currency")
    private @Nullable String rentalCurrency;

    @Column(name = "added_by")
    private String addedBy = "";

    @Column(name = "added_at")
    private Instant addedAt = Instant.EPOCH;

    protected AssignedNumber() {}

    AssignedNumber(long id, long requestId, NumberTerms terms, String by, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.kind = terms.kind();
        this.address = terms.address();
        this.payer = terms.payer();
        this.operators = String.join(BETWEEN, terms.operators());
        this.leaseStart = terms.lease().start().orElse(null);
        this.leaseEnd = terms.lease().end().orElse(null);
        this.rentalAmount = terms.rental().map(Money::amount).orElse(null);
        this.rentalCurrency =
                terms.rental().map(rent -> rent.currency().getCurrencyCode()).orElse(null);
        this.addedBy = by;
        this.addedAt = at;
    }

    /** @param country of the request */
    public NumberTerms terms(String country) {
        return new NumberTerms(
                kind,
                address,
                country,
                operators.isEmpty() ? List.of() : List.of(operators.split(BETWEEN)),
                payer,
                lease(),
                rental(),
                BigDecimal.ZERO);
    }

    public Lease lease() {
        return new Lease(Optional.ofNullable(leaseStart), Optional.ofNullable(leaseEnd));
    }

    /** What it costs a month, if that is known. */
    public Optional<Money> rental() {
        return Optional.ofNullable(rentalAmount).map(amount -> new Money(amount, rentalIn()));
    }

    private Currency rentalIn() {
        return Currency.getInstance(Optional.ofNullable(rentalCurrency).orElseThrow());
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public NumberKind getKind() {
        return kind;
    }

    /** {@code +254712345678}, {@code 22395}, {@code CLINIC}. */
    public String getAddress() {
        return address;
    }

    public InboundPayer getPayer() {
        return payer;
    }

    /** With commas between; empty for all of the country. */
    public String getOperators() {
        return operators;
    }
}
