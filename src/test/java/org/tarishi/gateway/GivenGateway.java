package org.tarishi.gateway;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Trouble;

/** A gateway without a database, brought into the state that a test begins with. */
public final class GivenGateway {

    private final Gateway gateway;
    private final GatewayHealth health;

    private GivenGateway(long id, String name) {
        gateway = new Gateway(
                id,
                Optional.of(new ProjectId(1)),
                "paper",
                new Profile(name, "", 10, BigDecimal.ZERO),
                new Gateway.Sealed("{}", "", "", ""),
                Instant.EPOCH);
        health = GatewayHealth.untried(id);
    }

    public static GivenGateway live() {
        return new GivenGateway(1, "Paper");
    }

    public GivenGateway inTheMaking() {
        gateway.admission().keepForTests();
        return this;
    }

    public static GivenGateway named(long id, String name) {
        return new GivenGateway(id, name);
    }

    public GivenGateway accepted(Instant at) {
        health.accepted(at);
        return this;
    }

    public GivenGateway troubled(Trouble trouble, Instant at) {
        health.troubled(trouble, at);
        return this;
    }

    public GivenGateway held(Instant until) {
        health.hold(Instant.EPOCH, until);
        return this;
    }

    public GivenGateway paused(String reason) {
        gateway.pause(reason);
        return this;
    }

    public Gateway gateway() {
        return gateway;
    }

    public GatewayHealth health() {
        return health;
    }
}
