package org.tarishi.onboarding.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.sending.routing.Route;
import org.tarishi.sending.routing.RouteChoice;
import org.tarishi.sms.PhoneNumbers;

/** To lead a project's messages for a country over the gateway that went live; and the rule that stood there before. */
@Entity
@Table(name = "route_proposal")
public class RouteProposal {

    /** Where it stands. */
    public enum State {
        OFFERED,
        ACCEPTED,
        DECLINED,
        /** The gateway was taken back. */
        WITHDRAWN
    }

    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "country")
    private String country = "";

    @Column(name = "prefix")
    private String prefix = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OFFERED;

    @Column(name = "offered_at")
    private Instant offeredAt = Instant.EPOCH;

    @Column(name = "answered_by")
    private String answeredBy = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "former")
    private String former = "";

    protected RouteProposal() {}

    RouteProposal(long id, GatewayRequest request, Gateway gateway, ProjectId project, Instant at) {
        this.id = id;
        this.requestId = request.getId();
        this.projectId = project.value();
        this.gatewayId = gateway.getId();
        this.country = request.getCountry();
        this.prefix = PhoneNumbers.callingCode(request.getCountry());
        this.offeredAt = at;
    }

    /** @param before what the rule led to; empty where there was none */
    void accept(String by, Instant at, List<RouteChoice> before) {
        answer(State.ACCEPTED, by, at);
        former = before.stream()
                .map(choice -> choice.gatewayId() + ":" + choice.place() + ":" + choice.weight())
                .collect(Collectors.joining(","));
    }

    void decline(String by, Instant at) {
        answer(State.DECLINED, by, at);
    }

    void withdraw(String by, Instant at) {
        answer(State.WITHDRAWN, by, at);
    }

    private void answer(State next, String by, Instant at) {
        state = next;
        answeredBy = by;
        answeredAt = at;
    }

    /** What the rule led to before; empty where there was none. */
    List<RouteChoice> former() {
        return former.isEmpty()
                ? List.of()
                : Stream.of(former.split(",")).map(RouteProposal::choice).toList();
    }

    private static RouteChoice choice(String text) {
        String[] parts = text.split(":");
        return new RouteChoice(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Whether a project's rule is the one that was made of it. */
    boolean made(ProjectId project, Route rule) {
        return isAccepted()
                && project().equals(project)
                && prefix.equals(rule.getPrefix())
                && rule.getOperator().isEmpty();
    }

    public boolean isOpen() {
        return state == State.OFFERED;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
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

    /** ISO 3166 alpha-2. */
    public String getCountry() {
        return country;
    }

    /** Digits without +. */
    public String getPrefix() {
        return prefix;
    }

    public State getState() {
        return state;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }
}
