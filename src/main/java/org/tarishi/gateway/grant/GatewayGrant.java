package org.tarishi.gateway.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/** A shared gateway that was offered to a project, and what the project said. One for each pair; it can be offered anew. */
@Entity
@Table(name = "gateway_grant")
public class GatewayGrant {

    /** Where it stands. Only ACCEPTED serves. */
    public enum State {
        OFFERED,
        ACCEPTED,
        /** The project does not want it, or no longer. */
        DECLINED,
        /** An administrator took it back. */
        WITHDRAWN
    }

    @Id
    private long id;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "project_id")
    private long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OFFERED;

    @Column(name = "offered_by")
    private String offeredBy = "";

    @Column(name = "offered_at")
    private Instant offeredAt = Instant.EPOCH;

    @Column(name = "answered_by")
    private String answeredBy = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected GatewayGrant() {}

    GatewayGrant(long id, long gatewayId, ProjectId project) {
        this.id = id;
        this.gatewayId = gatewayId;
        this.projectId = project.value();
    }

    /** An accepted one stays accepted. */
    void offer(String by, Instant at) {
        if (state != State.ACCEPTED) {
            state = State.OFFERED;
            offeredBy = by;
            offeredAt = at;
            answeredBy = "";
            answeredAt = null;
        }
    }

    /** Returns whether it could: what was taken back cannot be accepted. */
    boolean accept(String by, Instant at) {
        boolean open = state == State.OFFERED || state == State.ACCEPTED;
        if (state == State.OFFERED) {
            answer(State.ACCEPTED, by, at);
        }
        return open;
    }

    void decline(String by, Instant at) {
        if (isOpen()) {
            answer(State.DECLINED, by, at);
        }
    }

    void withdraw(String by, Instant at) {
        if (isOpen()) {
            answer(State.WITHDRAWN, by, at);
        }
    }

    private void answer(State next, String by, Instant at) {
        state = next;
        answeredBy = by;
        answeredAt = at;
    }

    /** Whether it is offered or serves. */
    public boolean isOpen() {
        return state == State.OFFERED || state == State.ACCEPTED;
    }

    boolean isOf(ProjectId project) {
        return projectId == project.value();
    }

    public long getId() {
        return id;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public State getState() {
        return state;
    }

    public String getOfferedBy() {
        return offeredBy;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
