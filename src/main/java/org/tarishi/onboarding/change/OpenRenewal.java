package org.tarishi.onboarding.change;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarishi.gateway.number.Numbers;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.contract.PaperKind;
import org.tarishi.onboarding.contract.RequiredPapers;
import org.tarishi.onboarding.notice.Occasion;
import org.tarishi.onboarding.notice.TellPeople;

/** Opens the renewal of what ends within 60 days, once for each end, and tells people. For timers. */
@Stateless
public class OpenRenewal {

    static final int DAYS = 60;

    private static final Set<PaperKind> RENEWED = EnumSet.of(PaperKind.PERMIT, PaperKind.NUMBER_LEASE);
    private static final List<Audience> TOLD = List.of(Audience.STAFF, Audience.OWNERS, Audience.ADMINISTRATORS);

    @Inject
    Requests requests;

    @Inject
    Numbers numbers;

    @Inject
    RequiredPapers papers;

    @Inject
    BeginChange changes;

    @Inject
    TellPeople people;

    @Inject
    Clock clock;

    /** Of a request that is live. Two nodes that look at once open one. */
    public void look(long id) {
        requests.locked(id)
                .filter(request -> request.getState() == RequestState.LIVE)
                .ifPresent(live ->
                        nextEnd(live).filter(end -> !isOpened(live, end)).ifPresent(end -> open(live, end)));
    }

    private Optional<LocalDate> nextEnd(GatewayRequest live) {
        LocalDate today = day(clock.instant());
        return Stream.concat(leases(live), permits(live))
                .filter(end -> !end.isBefore(today) && !end.isAfter(today.plusDays(DAYS)))
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> leases(GatewayRequest live) {
        return live.certificate().gatewayId().stream()
                .flatMap(gateway -> numbers.current(gateway).stream())
                .flatMap(number -> number.lease().end().stream());
    }

    private Stream<LocalDate> permits(GatewayRequest live) {
        return papers.of(live.getId()).stream()
                .filter(paper -> RENEWED.contains(paper.getKind()))
                .flatMap(paper -> paper.getExpiresOn().stream());
    }

    private boolean isOpened(GatewayRequest live, LocalDate end) {
        return requests.changesOf(live.getId()).stream()
                .filter(change -> change.origin().kind() == RequestKind.RENEWAL)
                .anyMatch(change -> OpenChange.isUnderWay(change)
                        || !day(change.getCreatedAt()).isBefore(end.minusDays(DAYS)));
    }

    private void open(GatewayRequest live, LocalDate end) {
        GatewayRequest renewal = changes.begin(live, RequestKind.RENEWAL, OpenChange.requesterOf(live));
        people.tell(renewal, occasion(renewal, end), TOLD, 0);
    }

    private Occasion occasion(GatewayRequest renewal, LocalDate end) {
        return new Occasion(
                renewal.getId(),
                renewal.project(),
                Occasion.Kind.REMINDER,
                RequestKind.RENEWAL.name(),
                "RENEWAL:" + end,
                renewal.getState(),
                end.toString(),
                "",
                clock.instant());
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
