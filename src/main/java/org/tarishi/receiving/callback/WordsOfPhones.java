package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.gateway.phone.HearPhone;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.BalanceTold;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.sending.pull.SettleHandouts;

/** Passes on what only phones tell: what became of the messages they asked for, and how they do. */
@ApplicationScoped
public class WordsOfPhones {

    @Inject
    SettleHandouts handouts;

    @Inject
    HearPhone phones;

    void take(long gatewayId, List<GatewayEvent> events, Instant at) {
        List<OfferReport> reports = only(OfferReport.class, events).toList();
        if (!reports.isEmpty()) {
            handouts.settle(gatewayId, reports);
        }
        only(PhoneNews.class, events).forEach(news -> phones.told(gatewayId, news, at));
        only(BalanceTold.class, events).forEach(told -> phones.balanceIs(gatewayId, told.amount(), at));
    }

    private static <T extends GatewayEvent> Stream<T> only(Class<T> kind, List<GatewayEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
