package org.tarishi.onboarding.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.RequestState;

/** That somebody is told of something about a request: once on the page, once by mail. */
@Entity
@Table(name = "request_notice")
public class RequestNotice {

    /** A mail that could not be sent for so long says nothing new any more; the page still does. */
    static final Duration MAILED_FOR = Duration.ofDays(7);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "project_id")
    private long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience = Audience.STAFF;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Occasion.Kind kind = Occasion.Kind.MOVE;

    @Column(name = "word")
    private String word = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state = RequestState.DRAFT;

    @Column(name = "named")
    private String named = "";

    @Column(name = "said")
    private String said = "";

    @Column(name = "told_at")
    private Instant toldAt = Instant.EPOCH;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "mail_due_at")
    private @Nullable Instant mailDueAt;

    @Column(name = "mail_tries")
    private int mailTries;

    protected RequestNotice() {}

    void read(Instant at) {
        readAt = Optional.ofNullable(readAt).orElse(at);
    }

    /** Somebody sends its mail now; should that fail, it is due again later, twice as late each time. */
    public void tryMail(Instant at) {
        Duration wait = Duration.ofMinutes(1L << Math.min(mailTries, DOUBLINGS));
        Instant again = at.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        mailTries++;
        mailDueAt = again.isBefore(toldAt.plus(MAILED_FOR)) ? again : null;
    }

    public void mailed() {
        mailDueAt = null;
    }

    public long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public long getRequestId() {
        return requestId;
    }

    public long getProjectId() {
        return projectId;
    }

    public Audience getAudience() {
        return audience;
    }

    public Occasion.Kind getKind() {
        return kind;
    }

    /** Key of the sentence that says what happened. */
    public String getKey() {
        return "notice." + kind + "." + word;
    }

    public RequestState getState() {
        return state;
    }

    /** What its sentence names. */
    public String getNamed() {
        return named;
    }

    public String getSaid() {
        return said;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
