package org.tarishi.sending.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tarishi.platform.rest.Parameters;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Reads the log's filter from a query. */
final class LogParameters {

    static final Set<String> NAMES = Set.of("state", "to", "gateway", "from", "until");

    private LogParameters() {}

    static LogFilter filter(Parameters parameters) {
        return new LogFilter(
                parameters.read("state", "parameter.state", LogParameters::state),
                parameters.read("to", "parameter.number", LogParameters::number),
                parameters.id("gateway"),
                parameters.read("from", "parameter.instant", LogParameters::instant),
                parameters.read("until", "parameter.instant", LogParameters::instant));
    }

    private static Optional<MessageState> state(String text) {
        return Arrays.stream(MessageState.values())
                .filter(state -> state.name().equals(text))
                .findFirst();
    }

    /** With or without its plus: unescaped in a query, that is a blank. */
    private static Optional<String> number(String text) {
        return PhoneNumbers.international(text).map(PhoneNumber::e164);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
