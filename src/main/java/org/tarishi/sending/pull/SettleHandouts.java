package org.tarishi.sending.pull;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.Offer;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.Outbox;

/** Writes down what phones say of the messages they were given, and gives up those that they never speak of. */
@Stateless
public class SettleHandouts {

    /** A phone may lie without a connection for a while after the last message went out. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 100;
    private static final Why NOT_REPORTED = new Why("pull.not-reported", "");

    @Inject
    Handouts handouts;

    @Inject
    Outcomes outcomes;

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    /** Reports of one gateway. What it was never given, or settled before, changes nothing. */
    public void settle(long gatewayId, List<OfferReport> reports) {
        Map<String, Handout> known =
                handouts
                        .of(
                                gatewayId,
                                reports.stream()
                                        .flatMap(each -> messageOf(each))
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Handout::offerId, Function.identity()));
        for (OfferReport report : reports) {
            Handout handout = known.get(report.offer());
            if (handout != null && !handout.isSettled()) {
                settle(handout, report);
            }
        }
    }

    private static Stream<Long> messageOf(OfferReport report) {
        return Ids.read(Offer.reference(report.offer())).stream();
    }

    private void settle(Handout handout, OfferReport report) {
        report.outcome()
                .ifPresentOrElse(
                        outcome -> {
                            handout.settle();
                            outcomes.record(handout, outcome);
                        },
                        handout::arrived);
    }

    /** The phone had them and their validity is over: nobody can tell whether they went out. Returns how many. */
    public int giveUp() {
        Instant now = clock.instant();
        List<Handout> outlived = handouts.outlived(now.minus(GRACE), BATCH);
        outlived.forEach(Handout::lose);
        outbox.locked(outlived.stream().map(Handout::getMessageId).toList()).forEach(entry -> {
            deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.UNCERTAIN, NOT_REPORTED, now));
            deliveries.tell(entry.getMessageId(), Kind.UNANSWERED, NOT_REPORTED, "");
        });
        return outlived.size();
    }

    /** Forgets what no limit counts any more. */
    public int forget() {
        return handouts.forget(clock.instant().minus(Duration.ofDays(10)), BATCH);
    }
}
