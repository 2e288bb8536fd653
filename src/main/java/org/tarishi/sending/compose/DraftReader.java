package org.tarishi.sending.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tarishi.gateway.Gateway;
import org.tarishi.platform.Fault;
import org.tarishi.sending.routing.Router;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Sender;
import org.tarishi.sms.SmsText;

/** Reads the drafts of one call; collects every fault instead of stopping at the first. */
final class DraftReader {

    static final Duration USUAL_VALIDITY = Duration.ofHours(24);
    static final Duration SHORTEST_VALIDITY = Duration.ofMinutes(1);
    static final Duration LONGEST_VALIDITY = Duration.ofDays(7);

    /** PostgreSQL takes no NUL, and half a surrogate pair is no character in any encoding. */
    private static final String UNREADABLE = "(?s).*[\\x00\\p{Cs}].*";

    private final String country;
    private final Router router;
    private final InTheMaking inTheMaking;
    private Duration shortest = SHORTEST_VALIDITY;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Ready> ready = new ArrayList<>();
    private final Map<Integer, PhoneNumber> recipients = new TreeMap<>();

    /** @param country of numbers typed without + */
    DraftReader(String country, Router router, InTheMaking inTheMaking) {
        this.country = country;
        this.router = router;
        this.inTheMaking = inTheMaking;
    }

    /** A test waits for the end of a message's validity, and not for a minute. */
    DraftReader takingShortLived() {
        shortest = Duration.ofSeconds(1);
        return this;
    }

    void read(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            String at = "messages[" + i + "].";
            Optional<PhoneNumber> to = number(at, drafts.get(i));
            if (to.isPresent()) {
                recipients.put(i, to.get());
            }
            read(at, drafts.get(i), to);
        }
    }

    /** Every number that could be read. */
    Collection<PhoneNumber> recipients() {
        return recipients.values();
    }

    /** None of these may be written to: they want no messages. */
    void refuse(Set<PhoneNumber> unwilling) {
        recipients.forEach((i, to) -> {
            if (unwilling.contains(to)) {
                fault("messages[" + i + "].to", "rule.recipient.opted-out", to.e164());
            }
        });
    }

    List<Fault> faults() {
        return faults;
    }

    List<Ready> ready() {
        return ready;
    }

    private void read(String at, Draft draft, Optional<PhoneNumber> to) {
        Optional<SmsText> text = text(at, draft);
        Optional<String> from = sender(at, draft);
        Optional<Duration> validity = validity(at, draft);
        Optional<Gateway> gateway = to.flatMap(number -> gateway(at, draft, number));
        if (text.isPresent() && from.isPresent() && validity.isPresent() && gateway.isPresent()) {
            ready.add(new Ready(
                    to.orElseThrow(),
                    from.get(),
                    text.get(),
                    gateway.get(),
                    draft.gateway().isPresent(),
                    validity.get(),
                    draft.urgent()));
        }
    }

    private Optional<PhoneNumber> number(String at, Draft draft) {
        return PhoneNumbers.read(draft.to(), country)
                .<Optional<PhoneNumber>>match(
                        Optional::of, problem -> fault(at + "to", "rule." + problem.code(), draft.to()));
    }

    private Optional<SmsText> text(String at, Draft draft) {
        if (draft.text().isBlank()) {
            return fault(at + "text", "rule.text.empty");
        }
        if (draft.text().matches(UNREADABLE)) {
            return fault(at + "text", "rule.text.unreadable");
        }
        SmsText text = new SmsText(draft.text());
        return text.fits()
                ? Optional.of(text)
                : fault(at + "text", "rule.text.too-long", text.segments().count(), SmsText.MAX_SEGMENTS);
    }

    private Optional<String> sender(String at, Draft draft) {
        if (draft.from().isBlank()) {
            return Optional.of("");
        }
        return Sender.read(draft.from()).map(Sender::value).or(() -> fault(at + "from", "rule.sender", draft.from()));
    }

    private Optional<Duration> validity(String at, Draft draft) {
        Duration validity = draft.validity().orElse(USUAL_VALIDITY);
        boolean fits = validity.compareTo(shortest) >= 0 && validity.compareTo(LONGEST_VALIDITY) <= 0;
        return fits
                ? Optional.of(validity)
                : fault(at + "validity", "rule.validity", SHORTEST_VALIDITY.toMinutes(), LONGEST_VALIDITY.toMinutes());
    }

    private Optional<Gateway> gateway(String at, Draft draft, PhoneNumber to) {
        if (draft.gateway().isPresent()) {
            return named(at, draft.gateway().get());
        }
        return router.choose(to).or(() -> noWay(at, draft));
    }

    private Optional<Gateway> named(String at, long id) {
        return router.named(id)
                .or(() -> inTheMaking.named(id))
                .or(() -> inTheMaking
                        .waitedFor(id)
                        .map(gateway -> notYet(at, gateway))
                        .orElseGet(() -> fault(at + "gateway", "rule.gateway.unknown")));
    }

    private Optional<Gateway> noWay(String at, Draft draft) {
        if (router.hasGateways()) {
            return fault(at + "gateway", "rule.gateway.no-route", draft.to());
        }
        return inTheMaking
                .first()
                .map(gateway -> notYet(at, gateway))
                .orElseGet(() -> fault(at + "gateway", "rule.gateway.none", draft.to()));
    }

    private Optional<Gateway> notYet(String at, Gateway gateway) {
        String field = at + "gateway";
        return gateway.admission()
                .expected()
                .<Optional<Gateway>>map(
                        days -> fault(field, "rule.gateway.expected", gateway.getName(), days.from(), days.to()))
                .orElseGet(() -> fault(field, "rule.gateway.in-the-making", gateway.getName()));
    }

    private <T> Optional<T> fault(String field, String code, Object... args) {
        faults.add(Fault.at(field, code, args));
        return Optional.empty();
    }
}
