package org.tarishi.sending.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.outbox.Terms;
import org.tarishi.sending.quiet.Quiet;
import org.tarishi.sending.quiet.QuietPlace;
import org.tarishi.sending.quiet.QuietPlaces;

/** Puts what was written into the outbox; what keeps quiet hours waits there, and its timeline says so. */
@ApplicationScoped
public class QueueUp {

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    QuietPlaces quiet;

    /** Says whose quiet hours a message keeps. */
    interface Keeping {

        Optional<String> placeOf(Ready draft);
    }

    /** Nobody waits for it, or it must not wait. */
    static final Keeping NOTHING = draft -> Optional.empty();

    /** Whoever is written to sleeps; promotional, to the hub, is what goes to many at once. */
    Keeping countryFor(Lane lane) {
        return draft -> draft.urgent() ? Optional.empty() : country(draft, lane);
    }

    private Optional<String> country(Ready draft, Lane lane) {
        return quiet.of(draft.to())
                .filter(place -> lane == Lane.BULK || !place.hours().promotional())
                .map(QuietPlace::name);
    }

    /**
     * @param ready what each message was made of
     * @throws RuleBroken {@code rule.quiet.outlived} at {@code messages[i].validity} where the wait is longer than the message
     *     is worth sending
     */
    void queue(List<Message> messages, List<Ready> ready, Lane lane, Keeping keeping) {
        Terms terms = terms(messages, ready, keeping);
        demandWorthTheWait(messages, terms);
        outbox.add(messages, ready.get(0).lane(lane), terms);
        messages.forEach(message -> terms.holding(message.getId()).ifPresent(held -> tell(message, Kind.HELD, held)));
        IntStream.range(0, ready.size())
                .filter(i -> ready.get(i).urgent())
                .forEach(i -> tellHaste(messages.get(i), ready.get(i), terms));
    }

    private Terms terms(List<Message> messages, List<Ready> ready, Keeping keeping) {
        Map<Long, String> places = new HashMap<>();
        for (int i = 0; i < ready.size(); i++) {
            long id = messages.get(i).getId();
            keeping.placeOf(ready.get(i)).ifPresent(place -> places.put(id, place));
        }
        return new Terms(chosenByHand(messages, ready), places, quiet.now());
    }

    private static Set<Long> chosenByHand(List<Message> messages, List<Ready> ready) {
        return IntStream.range(0, ready.size())
                .filter(i -> ready.get(i).chosen())
                .mapToObj(i -> messages.get(i).getId())
                .collect(Collectors.toSet());
    }

    private static void demandWorthTheWait(List<Message> messages, Terms terms) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            Instant worth = message.getValidUntil();
            String at = "messages[" + i + "].validity";
            terms.holding(message.getId())
                    .filter(held -> !held.until().isBefore(worth))
                    .ifPresent(held -> faults.add(Fault.at(at, "rule.quiet.outlived", held.words())));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    private void tellHaste(Message message, Ready draft, Terms terms) {
        quiet.of(draft.to())
                .map(place -> terms.quiet().get(place.name()))
                .ifPresent(disturbed -> tell(message, Kind.URGENT, disturbed));
    }

    private void tell(Message message, Kind kind, Quiet where) {
        deliveries.tell(
                message.getId(), kind, new Why("quiet." + (kind == Kind.HELD ? "held" : "urgent"), where.words()), "");
    }
}
