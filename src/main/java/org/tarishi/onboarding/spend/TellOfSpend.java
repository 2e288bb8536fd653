package org.tarishi.onboarding.spend;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.notice.Occasion;
import org.tarishi.onboarding.notice.TellPeople;

/** Tells the owners and the administrators when a month's messages come near the cap or reach it. For timers. */
@Stateless
public class TellOfSpend {

    private static final List<Audience> TOLD = List.of(Audience.OWNERS, Audience.ADMINISTRATORS);

    @Inject
    Requests requests;

    @Inject
    CountSpend counting;

    @Inject
    TellPeople people;

    @Inject
    Clock clock;

    /** Of one request; however often it looks, of each mark of a month it tells once. */
    public void look(long id) {
        requests.find(id).ifPresent(request -> counting.of(request).ifPresent(spend -> tell(request, spend)));
    }

    private void tell(GatewayRequest request, MonthSpend spend) {
        spend.mark()
                .map(mark -> occasion(request, spend, mark))
                .ifPresent(occasion -> people.tell(request, occasion, TOLD, 0));
    }

    private Occasion occasion(GatewayRequest request, MonthSpend spend, MonthSpend.Mark mark) {
        return new Occasion(
                request.getId(),
                request.project(),
                Occasion.Kind.REMINDER,
                mark.name(),
                mark + "@" + spend.month(),
                request.getState(),
                // a name is read in every language: grouped as in English
                spend.cap().text(Locale.ENGLISH),
                "",
                clock.instant());
    }
}
