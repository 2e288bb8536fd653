package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.gateway.number.GiveNumber;
import org.tarishi.gateway.number.NumberTerms;
import org.tarishi.gateway.number.NumberUse;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.contract.AssignedNumbers;
import org.tarishi.onboarding.contract.NumberTaken;
import org.tarishi.onboarding.request.RequestVersions;

/**
 * The numbers that were assigned to a request become those of its gateway, for the project that asked for them: when it is
 * made or changed, when more were assigned, and when it goes live and a number that another gateway had is free by then.
 */
@Stateless
public class GiveNumbers {

    private static final Set<Move> LOOK_AGAIN = EnumSet.of(Move.PROVISION, Move.GO_LIVE);
    private static final String BY_KEYWORD = "shared-short-code";

    @Inject
    Requests requests;

    @Inject
    RequestVersions forms;

    @Inject
    Connections connections;

    @Inject
    AssignedNumbers assigned;

    @Inject
    GiveNumber numbers;

    /** Those that it does not have yet. Nothing happens while there is no gateway. */
    public void give(long requestId) {
        GatewayRequest request = requests.get(requestId);
        connections
                .gatewayOf(requestId)
                .ifPresent(gateway -> terms(request).forEach(terms -> numbers.give(gateway, terms, use(request))));
    }

    /** Assigned, but not the gateway's: another one has them. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<String> missing(long requestId) {
        Optional<Long> gateway = connections.gatewayOf(requestId);
        return terms(requests.get(requestId)).stream()
                .filter(terms -> gateway.filter(id -> numbers.has(id, terms)).isEmpty())
                .map(NumberTerms::address)
                .toList();
    }

    private List<NumberTerms> terms(GatewayRequest request) {
        return assigned.of(request.getId()).stream()
                .map(number -> number.terms(request.getCountry()))
                .toList();
    }

    /** Where the project asked to share a code it reserves a keyword on it, as others do. */
    private NumberUse use(GatewayRequest request) {
        boolean shared = forms.latest(request.getId()).text("sender").equals(BY_KEYWORD);
        return shared
                ? new NumberUse(true, Optional.empty(), "")
                : new NumberUse(false, Optional.of(request.project()), "");
    }

    public void moved(@Observes RequestMoved event) {
        if (LOOK_AGAIN.contains(event.moved().move())) {
            give(event.requestId());
        }
    }

    public void taken(@Observes NumberTaken event) {
        connections.gatewayOf(event.requestId()).ifPresent(gateway -> numbers.takeBack(gateway, event.terms()));
    }
}
