package org.tarishi.onboarding.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** A text that was sent to a phone for somebody to read, and what they said of it. */
@Entity
@Table(name = "certification_reading")
public class PhoneReading {

    /** What the reader said. */
    public enum State {
        OPEN,
        /** It stood there as it was sent, and they named its code. */
        EQUAL,
        /** Something else stood there, or nothing. */
        DIFFERENT
    }

    @Id
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_id")
    private CheckId checkId = CheckId.C04;

    @Column(name = "operator")
    private String operator = "";

    @Column(name = "number")
    private String number = "";

    @Column(name = "nonce")
    private String nonce = "";

    @Column(name = "body")
    private String body = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OPEN;

    @Column(name = "sent_at")
    private Instant sentAt = Instant.EPOCH;

    @Column(name = "answered_by")
    private String answeredBy = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected PhoneReading() {}

    PhoneReading(long id, CertificationCheck check, long runId, Judgement.Reading reading) {
        this.id = id;
        this.runId = runId;
        this.checkId = check.getCheckId();
        this.operator = reading.phone().operator();
        this.number = reading.phone().number().e164();
        this.nonce = reading.nonce();
        this.body = reading.text();
    }

    PhoneReading sent(Instant at) {
        sentAt = at;
        return this;
    }

    void answer(State how, String by, Instant at) {
        state = how;
        answeredBy = by;
        answeredAt = at;
    }

    boolean isProvenBy(String typed) {
        return typed.strip().equalsIgnoreCase(nonce);
    }

    public long getId() {
        return id;
    }

    public long getRunId() {
        return runId;
    }

    public CheckId getCheckId() {
        return checkId;
    }

    public String getOperator() {
        return operator;
    }

    /** E.164. */
    public String getNumber() {
        return number;
    }

    public String getNonce() {
        return nonce;
    }

    public String getBody() {
        return body;
    }

    public State getState() {
        return state;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
