package org.tarishi.onboarding.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Caller;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.Bounds;
import org.tarishi.onboarding.certification.bench.TestPhone;

/** One pass of the checks over the gateway of a request. */
@Entity
@Table(name = "certification_run")
public class CertificationRun {

    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RunState state = RunState.QUEUED;

    @Column(name = "reason")
    private String reason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "adapter")
    private Adapter adapter = Adapter.HTTP;

    @Column(name = "phones")
    private String phones = "";

    @Column(name = "unattended")
    private String unattended = "";

    @Column(name = "bounds")
    private String bounds = "";

    @Embedded
    private Marks marks = Marks.none();

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_by_name")
    private String startedByName = "";

    @Column(name = "queued_at")
    private Instant queuedAt = Instant.EPOCH;

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "beat_at")
    private @Nullable Instant beatAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Embedded
    private Signature signature = Signature.none();

    protected CertificationRun() {}

    CertificationRun(long id, long requestId, RunOrder order, Adapter adapter, Bounds bounds) {
        this.id = id;
        this.requestId = requestId;
        this.gatewayId = order.gatewayId();
        this.phones = TestPhone.write(order.phones());
        this.unattended = order.unattended();
        this.adapter = adapter;
        this.bounds = bounds.text();
    }

    CertificationRun queue(Caller.Person tester, Instant at) {
        startedBy = tester.accountId();
        startedByName = tester.label();
        queuedAt = at;
        return this;
    }

    /** Returns whether it waited to begin. */
    boolean begin(String mark, Instant at) {
        if (state != RunState.QUEUED) {
            return false;
        }
        state = RunState.RUNNING;
        marks.begin(mark);
        beganAt = at;
        beatAt = at;
        return true;
    }

    /** From now on only people work on it: no sign of life is expected any more. */
    void isLeftToPeople() {
        beatAt = null;
    }

    void end(RunState how, String why, Instant at) {
        state = how;
        reason = why;
        beatAt = null;
        endedAt = at;
    }

    /** Whether only people have still something to do. */
    public boolean isWithPeople() {
        return state == RunState.RUNNING && beatAt == null;
    }

    void sign(String by, Instant at) {
        signature = Signature.of(by, at);
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public RunState getState() {
        return state;
    }

    /** Of a sentence {@code certify.ended.REASON}; empty where the state says all. */
    public String getReason() {
        return reason;
    }

    public Adapter getAdapter() {
        return adapter;
    }

    public List<TestPhone> phones() {
        return TestPhone.read(phones);
    }

    /** Why nobody reads the phones; empty where somebody does. */
    public String getUnattended() {
        return unattended;
    }

    public Bounds bounds() {
        return Bounds.read(bounds);
    }

    public Marks marks() {
        return marks;
    }

    public long getStartedBy() {
        return startedBy;
    }

    public String getStartedByName() {
        return startedByName;
    }

    public Instant getQueuedAt() {
        return queuedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Signature signature() {
        return signature;
    }
}
