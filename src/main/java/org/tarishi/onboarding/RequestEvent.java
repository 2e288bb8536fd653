package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Secrets;
import org.tarishi.platform.Word;

/** One move a request made. Never changed; chained to the one before it. */
@Entity
@Table(name = "request_event")
public class RequestEvent {

    /** What the first row of a request is chained to. */
    static final String BEGINNING = "0".repeat(64);

    /** Code of the sentence about a request that has changed since somebody looked at it; others begin with it. */
    static final String MEANWHILE = "rule.request.changed-meanwhile";

    private static final int LONGEST = 2000;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "at")
    private Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private Move move = Move.SUBMIT;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private RequestState from = RequestState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private RequestState to = RequestState.DRAFT;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor")
    private String actor = "";

    @Column(name = "summary")
    private String summary = "";

    @Column(name = "chain")
    private String chain = BEGINNING;

    protected RequestEvent() {}

    RequestEvent(long id, long requestId, Moved moved, String before) {
        this.id = id;
        this.requestId = requestId;
        // what the database keeps of a moment, so that the chain can be computed again from the row
        this.at = moved.at().truncatedTo(ChronoUnit.MICROS);
        this.move = moved.move();
        this.from = moved.from();
        this.to = moved.to();
        this.actorId = moved.by().accountId();
        this.actor = moved.by().label();
        this.summary = moved.summary().length() > LONGEST ? moved.summary().substring(0, LONGEST) : moved.summary();
        this.chain = chainedTo(before);
    }

    /** Whether this row is as it was written, after that one. */
    boolean follows(String before) {
        return chain.equals(chainedTo(before));
    }

    private String chainedTo(String before) {
        return Secrets.fingerprint(String.join(
                "\n",
                before,
                Long.toString(requestId),
                at.toString(),
                move.name(),
                from.name(),
                to.name(),
                Long.toString(actorId),
                actor,
                summary));
    }

    /** Said to those who meant to do something else in the same moment. */
    RuleBroken meanwhile(GatewayRequest request) {
        return from == to
                ? RuleBroken.at("", MEANWHILE + ".stays", request.getReference(), actor, Word.of(move), Word.of(to))
                : RuleBroken.at(
                        "", MEANWHILE, request.getReference(), actor, Word.of(move), Word.of(from), Word.of(to));
    }

    /** Whether somebody was refused since the request has changed meanwhile. */
    public static boolean isMeanwhile(RuleBroken broken) {
        return broken.faults().stream().anyMatch(fault -> fault.code().startsWith(MEANWHILE));
    }

    String chain() {
        return chain;
    }

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Move getMove() {
        return move;
    }

    public RequestState getFrom() {
        return from;
    }

    public RequestState getTo() {
        return to;
    }

    public long getRequestId() {
        return requestId;
    }

    public long getActorId() {
        return actorId;
    }

    public String getActor() {
        return actor;
    }

    public String getSummary() {
        return summary;
    }
}
