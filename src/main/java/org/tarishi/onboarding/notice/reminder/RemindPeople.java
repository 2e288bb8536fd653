package org.tarishi.onboarding.notice.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.notice.Occasion;
import org.tarishi.onboarding.notice.TellPeople;

/** Reminds of one request, if it is time. Doing it twice is the same as once. */
@Stateless
public class RemindPeople {

    private static final List<Audience> OF_HOLD = List.of(Audience.STAFF, Audience.ADMINISTRATORS);

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    TellPeople people;

    @Inject
    Clock clock;

    public void of(long requestId) {
        requests.find(requestId).ifPresent(request -> {
            if (request.standstill().isOn()) {
                remindOfHold(request);
            } else {
                Reminder.of(request.getState()).ifPresent(reminder -> remind(request, reminder));
            }
        });
    }

    private void remind(GatewayRequest request, Reminder reminder) {
        reminder.due(request, clock.instant())
                .map(mark -> occasion(
                        request,
                        reminder.name(),
                        mark.toString(),
                        mark + "@" + reminder.beginning(request, enteredBy(request))))
                .ifPresent(occasion -> people.tell(request, occasion, reminder.audiences(), 0));
    }

    /** The day has come on which somebody wanted to look again. */
    private void remindOfHold(GatewayRequest request) {
        request.standstill()
                .until()
                .filter(until ->
                        !until.isAfter(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate()))
                .map(until -> occasion(request, "HOLD", until.toString(), until.toString()))
                .ifPresent(occasion -> people.tell(request, occasion, OF_HOLD, 0));
    }

    private Occasion occasion(GatewayRequest request, String word, String named, String key) {
        return new Occasion(
                request.getId(),
                request.project(),
                Occasion.Kind.REMINDER,
                word,
                word + ":" + key,
                request.getState(),
                named,
                "",
                clock.instant());
    }

    /** The move that led where the request stands; time on hold changes since when that counts, but not this. */
    private long enteredBy(GatewayRequest request) {
        return history.newestFirst(request.getId()).stream()
                .filter(event -> event.getFrom() != event.getTo())
                .findFirst()
                .map(RequestEvent::getId)
                .orElse(0L);
    }
}
