package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;

/**
 * The case of a new in-country gateway, from the first draft until the gateway is live or the case is closed. It moves only
 * by {@link #take}, along the table of {@link Move}.
 */
@Entity
@Table(name = "gateway_request")
public class GatewayRequest {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "reference")
    private String reference = "";

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "country")
    private String country = "";

    @Column(name = "requester_id")
    private long requesterId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state = RequestState.DRAFT;

    @Column(name = "state_since")
    private Instant stateSince = Instant.EPOCH;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Embedded
    private Handling handling = Handling.since(Instant.EPOCH);

    @Embedded
    private Standstill standstill = Standstill.none();

    @Embedded
    private Bargain bargain = Bargain.none();

    @Embedded
    private Certificate certificate = Certificate.none();

    @Embedded
    private PilotCaps pilot = PilotCaps.none();

    @Embedded
    private Origin origin = Origin.wish();

    @Version
    @Column(name = "version")
    private long version;

    protected GatewayRequest() {}

    /**
     * A draft.
     *
     * @param reference for people: {@code KE-12}
     * @param country ISO 3166-1, two capital letters
     */
    public GatewayRequest(long id, String reference, ProjectId project, String country, Actor requester, Instant at) {
        this.id = id;
        this.reference = reference;
        this.projectId = project.value();
        this.country = country;
        this.requesterId = requester.accountId();
        this.createdAt = at;
        this.stateSince = at;
        this.handling = Handling.since(at);
    }

    /** It changes one that is live. */
    public GatewayRequest changing(GatewayRequest live, RequestKind kind) {
        origin = Origin.change(kind, live.id);
        return this;
    }

    /**
     * Makes a move, or throws and changes nothing.
     *
     * @throws Forbidden the actor plays none of the parts that may make it
     * @throws RuleBroken it cannot be made from here, or something about the step is wrong
     */
    public Moved take(Move move, Step step, Actor actor, Instant at) {
        Moves.demand(this, move, step, actor, at);
        RequestState before = state;
        step.leaveMark(this, actor, at);
        Moves.leaveMark(this, move, actor, at);
        move.to().ifPresent(next -> become(next, at));
        return new Moved(move, before, state, actor, at, step.summary());
    }

    /** What the actor may do now, as far as the table and the request itself say; a step may still be wrong. */
    public List<Move> open(Actor actor, Instant at) {
        return Arrays.stream(Move.values())
                .filter(move -> Moves.isOpen(this, move, actor, at))
                .toList();
    }

    private void become(RequestState next, Instant at) {
        state = next;
        stateSince = at;
        if (next != RequestState.NEEDS_INFO) {
            handling.nothingIsDue();
        }
    }

    /** Time on hold counts for no deadline. */
    void resume(Instant at) {
        stateSince = stateSince.plus(standstill.end(at));
    }

    /** Somebody edited the form. */
    public void answersChanged(Instant at) {
        handling.answersChanged(at);
    }

    public long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public String getCountry() {
        return country;
    }

    public long getRequesterId() {
        return requesterId;
    }

    public RequestState getState() {
        return state;
    }

    /** Since when it is in its state, time on hold left out. */
    public Instant getStateSince() {
        return stateSince;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Origin origin() {
        return origin;
    }

    public Handling handling() {
        return handling;
    }

    public Standstill standstill() {
        return standstill;
    }

    public Bargain bargain() {
        return bargain;
    }

    public Certificate certificate() {
        return certificate;
    }

    public PilotCaps pilot() {
        return pilot;
    }

    /** Goes up with every change; whoever acts names the one they saw. */
    public long getVersion() {
        return version;
    }
}
