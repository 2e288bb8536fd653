package org.tarishi.sending.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Trouble;

/**
 * A report about a message that we do not know (yet): gateways report before our own record of their answer is stored
 * (performance.md section 0, point 5).
 */
@Entity
@Table(name = "parked_report")
public class ParkedReport {

    /** Operators keep trying for up to three days; a report that found no message by then belongs to nobody here. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    private long id;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Enumerated(EnumType.STRING)
    @Column(name = "about_kind")
    private MessageHandle.Kind aboutKind = MessageHandle.Kind.REMOTE;

    @Column(name = "about_id")
    private String aboutId = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReportedState state = ReportedState.UNDERWAY;

    @Column(name = "code")
    private String code = "";

    @Column(name = "detail")
    private String detail = "";

    @Column(name = "trouble_class")
    private String troubleClass = "";

    @Column(name = "trouble_code")
    private String troubleCode = "";

    @Column(name = "at")
    private Instant at = Instant.EPOCH;

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "tries")
    private int tries;

    protected ParkedReport() {}

    ParkedReport(long id, long gatewayId, StatusReport report, Instant now) {
        this.id = id;
        this.gatewayId = gatewayId;
        this.aboutKind = report.about().kind();
        this.aboutId = report.about().value();
        this.state = report.state();
        this.code = report.providerCode();
        this.detail = report.detail();
        report.trouble().ifPresent(this::keep);
        this.at = report.at().orElse(now);
        this.receivedAt = now;
        this.dueAt = now.plus(FIRST_WAIT);
    }

    private void keep(Trouble trouble) {
        troubleClass = trouble.errorClass().name();
        troubleCode = trouble.code();
    }

    /** Looked for its message in vain: waits twice as long as the last time. */
    void waitLonger(Instant now) {
        tries++;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 12));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    boolean isHopeless(Instant now) {
        return receivedAt.plus(KEPT).isBefore(now);
    }

    StatusReport report() {
        StatusReport report =
                new StatusReport(new MessageHandle(aboutKind, aboutId), state, code, detail, Optional.of(at));
        return troubleClass.isEmpty() ? report : report.blaming(ErrorClass.valueOf(troubleClass), troubleCode);
    }

    long getGatewayId() {
        return gatewayId;
    }
}
