package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.platform.Fault;

/** How far the connection of a request is. */
@Stateless
public class ReadConnection {

    /**
     * The worksheet and what became of it.
     *
     * @param type the chosen type of gateway, empty until one is
     * @param gaps what is still missing
     */
    public record Standing(
            GatewayRequest request, Worksheet worksheet, String type, Optional<Gateway> gateway, List<Fault> gaps) {}

    @Inject
    Requests requests;

    @Inject
    Connections connections;

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    Clock clock;

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Standing of(long requestId) {
        GatewayRequest request = requests.get(requestId);
        Optional<RequestConnection> begun = connections.of(requestId);
        String type = begun.map(RequestConnection::getType).orElse("");
        Optional<Gateway> gateway = begun.flatMap(RequestConnection::gatewayId)
                .flatMap(gateways::find)
                .filter(found -> !found.isDeleted());
        Worksheet worksheet = new Worksheet(
                begun.map(RequestConnection::answers).orElse(Answers.NONE), kind(type), gateway.map(Gateway::profile));
        return new Standing(
                request,
                worksheet,
                type,
                gateway,
                worksheet.gaps(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private Optional<LinkKind> kind(String type) {
        Optional<GatewayType> known = types.find(type);
        return known.map(LinkKind::of);
    }
}
