package org.tarishi.gateway;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Trouble;

/** A gateway without a database, brought into the state that a test begins with. */
public final class GivenGateway {

    private final Gateway gateway = new Gateway(
            1,
            Optional.of(new ProjectId(1)),
            "paper",
            new Profile("Paper", "", 10, BigDecimal.ZERO),
            new Gateway.Sealed("{}", "", "", ""),
            Instant.EPOCH);
    private final GatewayHealth health = GatewayHealth.untried(1);

    private GivenGateway() {}

    public static GivenGateway live() {
        return new GivenGateway();
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
