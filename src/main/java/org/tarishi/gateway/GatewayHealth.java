package org.tarishi.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;

/** How well a gateway does. Apart from {@link Gateway}, because it changes with the traffic and a link stays open over it. */
@Entity
@Table(name = "gateway_health")
public class GatewayHealth {

    /** What a person is told first. */
    public enum Word {
        /** Nothing has gone over it yet. */
        UNTRIED,
        WELL,
        /** The last message was not taken. */
        TROUBLED,
        /** Slowed down because the gateway asked for it. */
        HELD,
        /** Its breaker is open: too much went wrong, and it is tried again after a wait. */
        BROKEN
    }

    @Id
    @Column(name = "gateway_id")
    private long gatewayId;

    @Embedded
    private Hold hold = new Hold();

    @Column(name = "last_accepted_at")
    private @Nullable Instant lastAcceptedAt;

    @Column(name = "last_trouble_at")
    private @Nullable Instant lastTroubleAt;

    @Column(name = "trouble_class")
    private String troubleClass = "";

    @Column(name = "trouble_text")
    private String troubleText = "";

    @Column(name = "troubles_in_row")
    private int troublesInRow;

    @Enumerated(EnumType.STRING)
    @Column(name = "breaker")
    private Breaker.State breaker = Breaker.State.CLOSED;

    @Column(name = "breaker_until")
    private Instant breakerUntil = Instant.EPOCH;

    @Column(name = "breaker_openings")
    private int breakerOpenings;

    @Column(name = "breaker_row")
    private int breakerRow;

    @Column(name = "breaker_good")
    private int breakerGood;

    @Column(name = "breaker_bad")
    private int breakerBad;

    @Column(name = "breaker_counts_from")
    private Instant breakerCountsFrom = Instant.EPOCH;

    protected GatewayHealth() {}

    GatewayHealth(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** Of a gateway that nothing has gone over yet. */
    public static GatewayHealth untried(long gatewayId) {
        return new GatewayHealth(gatewayId);
    }

    void accepted(Instant at) {
        lastAcceptedAt = at;
        hold.interrupt();
        troublesInRow = 0;
    }

    void troubled(Trouble trouble, Instant at) {
        lastTroubleAt = at;
        troubleClass = trouble.errorClass().name();
        troubleText = trouble.code() + (trouble.detail().isEmpty() ? "" : ": " + trouble.detail());
        troubleText = troubleText.substring(0, Math.min(300, troubleText.length()));
        troublesInRow++;
    }

    /** No message goes out before then; an earlier end than the one that holds already changes nothing. */
    void hold(Instant now, Instant until) {
        hold.extend(now, until);
    }

    /** A person has put things right: what was said of it before counts no more. */
    public void release(Instant at) {
        hold.end(at);
        troublesInRow = 0;
        become(Breaker.FRESH);
    }

    /** Whether a message that was handed over then says something of how it does since a person last put things right. */
    boolean isHeardOf(Instant submittedAt) {
        return submittedAt.isAfter(hold.endedAt());
    }

    void become(Breaker next) {
        breaker = next.state();
        breakerUntil = next.until();
        breakerOpenings = next.openings();
        breakerRow = next.counts().row();
        breakerGood = next.counts().good();
        breakerBad = next.counts().bad();
        breakerCountsFrom = next.counts().from();
    }

    public Breaker breaker() {
        Breaker.Counts counts = new Breaker.Counts(breakerRow, breakerGood, breakerBad, breakerCountsFrom);
        return new Breaker(breaker, breakerUntil, breakerOpenings, counts);
    }

    public boolean isHeld(Instant now) {
        return hold.until().filter(now::isBefore).isPresent();
    }

    public Word word(Instant now) {
        if (isHeld(now)) {
            return Word.HELD;
        }
        if (breaker != Breaker.State.CLOSED) {
            return Word.BROKEN;
        }
        if (troublesInRow > 0) {
            return Word.TROUBLED;
        }
        return lastAcceptedAt == null ? Word.UNTRIED : Word.WELL;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public Optional<Instant> heldUntil() {
        return hold.until();
    }

    /** Since when it took no message because it is held; empty when it takes them. */
    public Optional<Instant> heldSince() {
        return hold.since();
    }

    public Optional<Instant> lastAcceptedAt() {
        return Optional.ofNullable(lastAcceptedAt);
    }

    public Optional<Instant> lastTroubleAt() {
        return Optional.ofNullable(lastTroubleAt);
    }

    public Optional<ErrorClass> troubleClass() {
        return troubleClass.isEmpty() ? Optional.empty() : Optional.of(ErrorClass.valueOf(troubleClass));
    }

    /** The code of the last trouble; empty before the first. */
    public Optional<String> troubleCode() {
        return Optional.of(troubleText.replaceFirst(": .*", "")).filter(code -> !code.isEmpty());
    }

    public String getTroubleText() {
        return troubleText;
    }

    public int getTroublesInRow() {
        return troublesInRow;
    }
}
