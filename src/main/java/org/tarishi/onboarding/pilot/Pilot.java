package org.tarishi.onboarding.pilot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/** Who takes part in a request's pilot, at what price, and what the provider billed for it. */
@Entity
@Table(name = "request_pilot")
public class Pilot {

    private static final int DIGITS = 4;

    @Id
    @Column(name = "request_id")
    private long requestId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "price")
    private BigDecimal price = BigDecimal.ONE;

    @ElementCollection
    @CollectionTable(name = "request_pilot_project", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "project_id")
    private Set<Long> projectIds = new HashSet<>();

    @Column(name = "billed_until")
    private @Nullable LocalDate billedUntil;

    @Column(name = "billed")
    private @Nullable BigDecimal billed;

    @Column(name = "counted")
    private @Nullable BigDecimal counted;

    protected Pilot() {}

    Pilot(long requestId, long gatewayId, PilotTerms terms) {
        this.requestId = requestId;
        begin(gatewayId, terms);
    }

    /** Anew after a roll-back: what was billed before counts no more. */
    final void begin(long gateway, PilotTerms terms) {
        gatewayId = gateway;
        price = terms.price();
        projectIds.clear();
        terms.projects().forEach(project -> projectIds.add(project.value()));
        billedUntil = null;
        billed = null;
        counted = null;
    }

    /** @param ours what we count for the same days */
    void bill(LocalDate until, BigDecimal theirs, BigDecimal ours) {
        billedUntil = until;
        billed = theirs;
        counted = ours;
    }

    /** How far the bill is from our count, 0.05 = 5 % more; empty without a bill. A bill for nothing is a whole one off. */
    public Optional<BigDecimal> deviation() {
        if (billed == null || counted == null) {
            return Optional.empty();
        }
        BigDecimal more = billed.subtract(counted);
        if (more.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.of(counted.signum() == 0 ? BigDecimal.ONE : more.divide(counted, DIGITS, RoundingMode.HALF_UP));
    }

    public long getRequestId() {
        return requestId;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    /** Of a segment that goes out, in the currency of the bargain. */
    public BigDecimal getPrice() {
        return price;
    }

    public Set<ProjectId> projects() {
        return projectIds.stream().map(ProjectId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<LocalDate> billedUntil() {
        return Optional.ofNullable(billedUntil);
    }

    public Optional<BigDecimal> billed() {
        return Optional.ofNullable(billed);
    }

    public Optional<BigDecimal> counted() {
        return Optional.ofNullable(counted);
    }
}
