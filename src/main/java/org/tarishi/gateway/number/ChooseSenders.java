package org.tarishi.gateway.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.sms.Operators;
import org.tarishi.sms.PhoneNumber;

/**
 * Chooses what recipients see as the sender. A gateway with numbers shows one of them, and each recipient keeps seeing the
 * same one while it may be used; a gateway without shows its own sender.
 */
@ApplicationScoped
public class ChooseSenders {

    @Inject
    LiveNumbers numbers;

    @Inject
    SenderMemory memory;

    @Inject
    Keywords keywords;

    @Inject
    Clock clock;

    /**
     * The sender to show, by recipient; in the transaction of the messages, since it is remembered.
     *
     * @return an entry for every recipient; empty text where the provider chooses
     */
    public Map<PhoneNumber, String> choose(ProjectId project, Gateway gateway, Collection<PhoneNumber> recipients) {
        NumberPool pool = pool(project, gateway);
        Map<PhoneNumber, String> senders = new HashMap<>();
        recipients.forEach(recipient -> senders.put(recipient, gateway.getSender()));
        if (hasSeveral(gateway.getId())) {
            new Choice(pool, project, gateway.getId()).among(senders);
            return senders;
        }
        recipients.forEach(
                recipient -> pool.first(recipient).ifPresent(only -> senders.put(recipient, only.getAddress())));
        return senders;
    }

    /** Somebody wrote to this number, so that is where answers come from. */
    public void seen(ProjectId project, GatewayNumber number, String person) {
        if (hasSeveral(number.getGatewayId())) {
            memory.remember(project, number.getGatewayId(), Map.of(person, number.getId()));
        }
    }

    /** Whether the gateway has numbers, and so no sender is shown over it that is none of them. */
    public boolean chooses(long gatewayId) {
        return !numbers.of(gatewayId).isEmpty();
    }

    /** Whether a sender is one that the gateway shows when nobody says which. */
    public boolean chose(Gateway gateway, String sender) {
        return sender.equals(gateway.getSender())
                || numbers.of(gateway.getId()).stream()
                        .anyMatch(number -> number.getAddress().equals(sender));
    }

    /** Whether a gateway has a number that may be shown to somebody. */
    public enum Reach {
        /** It has one, or it has no numbers and shows its own sender. */
        REACHES,
        NO_NUMBER,
        /** The one for their country is connected to other operators only. */
        OTHER_OPERATOR
    }

    /** What a project's message to somebody over a gateway would meet. */
    public Reach reach(ProjectId project, Gateway gateway, PhoneNumber recipient) {
        if (!chooses(gateway.getId())) {
            return Reach.REACHES;
        }
        return pool(project, gateway)
                .first(recipient)
                .map(number ->
                        number.terms().isConnectedTo(Operators.of(recipient)) ? Reach.REACHES : Reach.OTHER_OPERATOR)
                .orElse(Reach.NO_NUMBER);
    }

    /** Whether a sender that somebody wrote goes out as it is. */
    public boolean mayShow(ProjectId project, Gateway gateway, String sender) {
        return allowed(project, gateway).map(all -> all.contains(sender)).orElse(true);
    }

    /** The number that a sender is, for the pace of that number; 0 when it is none of the gateway's. */
    public long shown(long gatewayId, String sender, PhoneNumber recipient) {
        return new NumberPool(numbers.of(gatewayId))
                .showing(sender, recipient)
                .map(GatewayNumber::getId)
                .orElse(0L);
    }

    /** What may be shown, when the gateway has numbers: anything else would not be the project's. Empty when anything may. */
    public Optional<List<String>> allowed(ProjectId project, Gateway gateway) {
        return !chooses(gateway.getId())
                ? Optional.empty()
                : Optional.of(pool(project, gateway).usable().stream()
                        .map(GatewayNumber::getAddress)
                        .toList());
    }

    /** Also when the lease of all but one is over, so that whoever sees the one that is left keeps it. */
    private boolean hasSeveral(long gatewayId) {
        return numbers.of(gatewayId).size() > 1;
    }

    private NumberPool pool(ProjectId project, Gateway gateway) {
        LocalDate today = LocalDate.now(clock);
        return new NumberPool(numbers.of(gateway.getId()).stream()
                .filter(number -> number.lease().covers(today))
                .filter(number -> !gateway.isShared() || isFor(project, number))
                .toList());
    }

    /** On a shared gateway: open to the project, or shared with it by keyword, or the project sends the number's answers. */
    private boolean isFor(ProjectId project, GatewayNumber number) {
        return number.use().isOpenTo(project)
                || number.use().project().filter(project::equals).isPresent()
                || number.isByKeyword()
                        && keywords.numbersOf(project, number.getGatewayId()).contains(number.getId());
    }

    /** The choice among several numbers for the recipients of one call. */
    private final class Choice {

        private final NumberPool pool;
        private final ProjectId project;
        private final long gatewayId;
        private final Map<String, Long> fresh = new HashMap<>();

        private Choice(NumberPool pool, ProjectId project, long gatewayId) {
            this.pool = pool;
            this.project = project;
            this.gatewayId = gatewayId;
        }

        private void among(Map<PhoneNumber, String> senders) {
            List<PhoneNumber> unknown = new ArrayList<>();
            Map<String, Long> known = memory.chosen(project, gatewayId, texts(senders.keySet()));
            senders.replaceAll((recipient, own) -> Optional.ofNullable(known.get(recipient.e164()))
                    .flatMap(pool::withId)
                    .map(GatewayNumber::getAddress)
                    .orElseGet(() -> {
                        unknown.add(recipient);
                        return own;
                    }));
            Map<String, String> shown = memory.lastShown(project, gatewayId, texts(unknown));
            unknown.forEach(recipient -> Optional.ofNullable(shown.get(recipient.e164()))
                    .flatMap(pool::showing)
                    .or(() -> pool.first(recipient))
                    .ifPresent(number -> take(senders, recipient, number)));
            memory.remember(project, gatewayId, fresh);
        }

        private void take(Map<PhoneNumber, String> senders, PhoneNumber recipient, GatewayNumber number) {
            senders.put(recipient, number.getAddress());
            fresh.put(recipient.e164(), number.getId());
        }

        private static List<String> texts(Collection<PhoneNumber> numbers) {
            return numbers.stream().map(PhoneNumber::e164).toList();
        }
    }
}
