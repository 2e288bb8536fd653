package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.notice.Occasion;
import org.tarishi.onboarding.notice.TellPeople;

/** Reminds the administrators 60, 30 and 7 days before a permit or another paper ends, each once. For timers. */
@Stateless
public class RemindOfPapers {

    private static final List<Integer> MARKS = List.of(60, 30, 7);

    @Inject
    Requests requests;

    @Inject
    RequiredPapers papers;

    @Inject
    TellPeople people;

    @Inject
    Clock clock;

    public void look() {
        papers.endingBy(today().plusDays(MARKS.get(0))).forEach(this::remind);
    }

    private void remind(RequiredPaper paper) {
        paper.getExpiresOn()
                .ifPresent(end -> mark(end)
                        .ifPresent(mark -> requests.find(paper.getRequestId())
                                .ifPresent(request -> people.tell(
                                        request,
                                        occasion(request, paper, end, mark),
                                        List.of(Audience.ADMINISTRATORS),
                                        0))));
    }

    /** The last that was passed: earlier ones that were missed are not made up for. */
    private Optional<Integer> mark(LocalDate end) {
        long left = ChronoUnit.DAYS.between(today(), end);
        return MARKS.stream().filter(mark -> left >= 0 && left <= mark).min(Comparator.naturalOrder());
    }

    private Occasion occasion(GatewayRequest request, RequiredPaper paper, LocalDate end, int mark) {
        return new Occasion(
                request.getId(),
                request.project(),
                Occasion.Kind.REMINDER,
                "PAPER",
                "PAPER:" + paper.getId() + ":" + mark + "@" + end,
                request.getState(),
                end.toString(),
                paper.getTitle(),
                clock.instant());
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
