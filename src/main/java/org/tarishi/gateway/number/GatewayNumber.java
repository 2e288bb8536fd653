package org.tarishi.gateway.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.money.Money;

/** An address of a gateway: what recipients see, and what people text. */
@Entity
@Table(name = "gateway_number")
public class GatewayNumber {

    static final String BETWEEN_OPERATORS = ", ";

    @Id
    private long id;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NumberKind kind = NumberKind.LONG_CODE;

    @Column(name = "address")
    private String address = "";

    @Column(name = "country")
    private String country = "";

    @Column(name = "operators")
    private String operators = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "payer")
    private InboundPayer payer = InboundPayer.SENDER;

    @Column(name = "by_keyword")
    private boolean byKeyword;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "lease_start")
    private @Nullable LocalDate leaseStart;

    @Column(name = "lease_end")
    private @Nullable LocalDate leaseEnd;

    @Column(name = "reminded_step")
    private @Nullable Integer remindedStep;

    @Column(name = "rental_amount")
    private @Nullable BigDecimal rentalAmount;

    @Column(name = "rental_currency")
    private @Nullable String rentalCurrency;

    @Column(name = "per_second")
    private BigDecimal perSecond = BigDecimal.ZERO;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected GatewayNumber() {}

    GatewayNumber(long id, long gatewayId, NumberTerms terms, NumberUse use, Instant at) {
        this.id = id;
        this.gatewayId = gatewayId;
        this.createdAt = at;
        change(terms, use);
    }

    /** A lease with another end is reminded of anew. */
    void change(NumberTerms terms, NumberUse use) {
        if (!terms.lease().end().equals(Optional.ofNullable(leaseEnd))) {
            remindedStep = null;
        }
        kind = terms.kind();
        address = terms.address();
        country = terms.country();
        operators = String.join(BETWEEN_OPERATORS, terms.operators());
        payer = terms.payer();
        leaseStart = terms.lease().start().orElse(null);
        leaseEnd = terms.lease().end().orElse(null);
        rentalAmount = terms.rental().map(Money::amount).orElse(null);
        rentalCurrency =
                terms.rental().map(rent -> rent.currency().getCurrencyCode()).orElse(null);
        perSecond = terms.perSecond();
        byKeyword = use.byKeyword();
        projectId = use.project().map(ProjectId::value).orElse(null);
        answer = use.answer();
    }

    /** Nothing goes out from it or comes in for it any more. */
    void end(Instant at) {
        endedAt = at;
    }

    void reminded(int step) {
        remindedStep = step;
    }

    /** The reminder that is due on that day and was not sent. */
    Optional<Integer> reminderDue(LocalDate day) {
        return lease().step(day).filter(step -> remindedStep == null || step < remindedStep);
    }

    public NumberTerms terms() {
        return new NumberTerms(kind, address, country, getOperators(), payer, lease(), rental(), perSecond);
    }

    public NumberUse use() {
        return new NumberUse(byKeyword, Optional.ofNullable(projectId).map(ProjectId::new), answer);
    }

    public Lease lease() {
        return new Lease(Optional.ofNullable(leaseStart), Optional.ofNullable(leaseEnd));
    }

    public Optional<Money> rental() {
        return Optional.ofNullable(rentalAmount).map(amount -> new Money(amount, rentalIn()));
    }

    private Currency rentalIn() {
        return Currency.getInstance(Optional.ofNullable(rentalCurrency).orElseThrow());
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public long getId() {
        return id;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public NumberKind getKind() {
        return kind;
    }

    public String getAddress() {
        return address;
    }

    public String getCountry() {
        return country;
    }

    public List<String> getOperators() {
        return operators.isEmpty() ? List.of() : List.of(operators.split(BETWEEN_OPERATORS));
    }

    public boolean isByKeyword() {
        return byKeyword;
    }
}
