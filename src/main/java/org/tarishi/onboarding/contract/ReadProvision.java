package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.sourcing.PriceQuotes;
import org.tarishi.onboarding.sourcing.PricedQuote;

/** What the platform's people see between the owner's yes and the connection. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class ReadProvision {

    /** Renewing a permit takes weeks (onboarding.md section 1.4). */
    private static final int SOON_DAYS = 60;

    @Inject
    Requests requests;

    @Inject
    Tracks tracks;

    @Inject
    RequiredPapers papers;

    @Inject
    AssignedNumbers numbers;

    @Inject
    PriceQuotes prices;

    @Inject
    Clock clock;

    public List<OperatorTrack> tracks(long id) {
        return tracks.of(id);
    }

    public List<TrackEvent> events(long id) {
        return tracks.events(id);
    }

    public List<PaperRow> papers(long id) {
        return papers.of(id).stream().map(paper -> PaperRow.of(paper, today())).toList();
    }

    public List<AssignedNumber> numbers(long id) {
        return numbers.of(id);
    }

    public Optional<PricedQuote> offer(long id) {
        return prices.offered(requests.get(id));
    }

    /** Papers of all requests whose day comes within 60 days or is over, soonest first. */
    public List<PaperRow> expiring() {
        return papers.endingBy(today().plusDays(SOON_DAYS)).stream()
                .map(paper -> PaperRow.of(paper, today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
