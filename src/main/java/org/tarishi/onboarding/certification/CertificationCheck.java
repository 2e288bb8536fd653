package org.tarishi.onboarding.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.CheckState;
import org.tarishi.onboarding.certification.bench.Judgement;

/** One check of a run: where it stands, and what was seen. */
@Entity
@Table(name = "certification_check")
public class CertificationCheck {

    private static final String SEPARATOR = "\n";

    @Id
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_id")
    private CheckId checkId = CheckId.C01;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CheckState state = CheckState.PENDING;

    @Column(name = "code")
    private String code = "";

    @Column(name = "args")
    private String args = "";

    @Column(name = "evidence")
    private String evidence = "";

    @Column(name = "remark")
    private String remark = "";

    @Column(name = "found_by")
    private String foundBy = "";

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected CertificationCheck() {}

    CertificationCheck(long id, long runId, CheckId checkId) {
        this.id = id;
        this.runId = runId;
        this.checkId = checkId;
    }

    /** Returns whether it still waited for its turn. */
    boolean begin(Instant at) {
        if (state != CheckState.PENDING) {
            return false;
        }
        state = CheckState.RUNNING;
        beganAt = at;
        return true;
    }

    void judge(Judgement judgement, Instant at) {
        state = judgement.state();
        code = judgement.code();
        args = String.join(SEPARATOR, judgement.args());
        endedAt = state.isOpen() ? null : at;
    }

    void saw(String evidenceText) {
        evidence = evidenceText;
    }

    /** A person says what they found. */
    void find(boolean well, String who, String what, Instant at) {
        state = well ? CheckState.PASSED : CheckState.FAILED;
        foundBy = who;
        remark = what;
        endedAt = at;
    }

    boolean isFailedBlocker() {
        return checkId.isBlocking() && state == CheckState.FAILED;
    }

    public CheckId getCheckId() {
        return checkId;
    }

    public CheckState getState() {
        return state;
    }

    /** Of a sentence {@code certify.why.CODE}; empty where there is nothing to say. */
    public String getCode() {
        return code;
    }

    public List<String> args() {
        return args.isEmpty() ? List.of() : List.of(args.split(SEPARATOR));
    }

    public String getEvidence() {
        return evidence;
    }

    /** What a person wrote about it; empty if nobody did. */
    public String getRemark() {
        return remark;
    }

    public String getFoundBy() {
        return foundBy;
    }

    public Optional<Instant> beganAt() {
        return Optional.ofNullable(beganAt);
    }

    /** How long it took; empty before it ended. */
    public Optional<Duration> took() {
        return beganAt().flatMap(begin -> Optional.ofNullable(endedAt).map(end -> Duration.between(begin, end)));
    }
}
