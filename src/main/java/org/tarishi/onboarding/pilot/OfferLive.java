package org.tarishi.onboarding.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.gateway.catalogue.ListGateway;
import org.tarishi.gateway.catalogue.Offer;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.number.InboundPayer;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.gateway.number.Numbers;
import org.tarishi.money.UnitPrice;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.PilotFigures;
import org.tarishi.platform.Ids;

/** Says of a gateway that went live what it offers: to everybody in the catalogue, to the pilot's projects as a route. */
@ApplicationScoped
public class OfferLive {

    @Inject
    ListGateway catalogue;

    @Inject
    Numbers numbers;

    @Inject
    Pilots pilots;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    void offer(TriedGateway live, Pilot pilot, PilotFigures figures) {
        catalogue.list(entry(live, pilot, figures));
        pilot.projects()
                .forEach(project -> pilots.add(
                        new RouteProposal(ids.next(), live.request(), live.gateway(), project, clock.instant())));
    }

    private Offer entry(TriedGateway live, Pilot pilot, PilotFigures figures) {
        GatewayRequest request = live.request();
        List<GatewayNumber> its = numbers.current(live.id());
        Optional<UnitPrice> price = Optional.of(request.bargain().currency())
                .filter(currency -> !currency.isEmpty())
                .map(currency -> new UnitPrice(pilot.getPrice().stripTrailingZeros(), Currency.getInstance(currency)));
        return new Offer(
                request.getCountry(),
                Optional.of(live.id()),
                live.gateway().getName(),
                figures.sends(),
                figures.receives(),
                kinds(its),
                its.stream().anyMatch(number -> number.terms().payer() == InboundPayer.PROJECT),
                its.stream()
                        .flatMap(number -> number.getOperators().stream())
                        .distinct()
                        .toList(),
                "",
                price,
                "");
    }

    private static Set<NumberKind> kinds(List<GatewayNumber> its) {
        return its.stream()
                .map(GatewayNumber::getKind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NumberKind.class)));
    }
}
