package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last passed certification: of which gateway, in which configuration, by whom, when. Empty at first. */
@Embeddable
public class Certificate {

    /** Networks change; a run older than this proves nothing (onboarding.md T22). */
    public static final Duration VALID = Duration.ofDays(14);

    @Column(name = "gateway_id")
    private @Nullable Long gatewayId;

    @Column(name = "run_id")
    private @Nullable Long runId;

    @Column(name = "configuration")
    private String configuration = "";

    @Column(name = "tester_id")
    private @Nullable Long tester;

    @Column(name = "certified_at")
    private @Nullable Instant at;

    protected Certificate() {}

    static Certificate none() {
        return new Certificate();
    }

    void isFor(long gateway) {
        gatewayId = gateway;
        revoke();
    }

    void pass(LaunchStep.Certify run, Instant when) {
        runId = run.runId();
        configuration = run.configuration();
        tester = run.testerId();
        at = when;
    }

    void revoke() {
        runId = null;
        configuration = "";
        at = null;
    }

    /** Whether it speaks for a gateway in this very configuration, today. */
    public boolean covers(String configurationNow, Instant now) {
        return at != null && configuration.equals(configurationNow) && now.isBefore(at.plus(VALID));
    }

    /** As {@link #covers}, whatever its age: a pilot runs longer than a certificate is young. */
    boolean isOf(String configurationNow) {
        return at != null && configuration.equals(configurationNow);
    }

    boolean isBy(long accountId) {
        return tester != null && tester == accountId;
    }

    public Optional<Long> gatewayId() {
        return Optional.ofNullable(gatewayId);
    }

    public Optional<Long> runId() {
        return Optional.ofNullable(runId);
    }

    /** SHA-256 of the gateway's effective configuration, hexadecimal; empty before the first passed run. */
    public String configuration() {
        return configuration;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
