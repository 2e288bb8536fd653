package org.tarishi.gateway.type.httptemplate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;

/** Reads delivery reports by the field map and the provider's words for the states. */
final class Reports {

    /** @param blamed what it says of the gateway; empty where it speaks of the message alone */
    private record Word(Match match, ReportedState state, Optional<ErrorClass> blamed) {

        StatusReport on(StatusReport report) {
            return blamed.map(errorClass -> report.blaming(errorClass, HttpTroubles.codeOf(errorClass)))
                    .orElse(report);
        }
    }

    /** A message that was not delivered for a reason which all others of the gateway would meet as well. */
    private static final ErrorClass[] BLAMED = {ErrorClass.CREDIT, ErrorClass.CONFIG};

    private final FieldMap map;
    private final List<Word> words;

    Reports(Settings settings) {
        this.map = FieldMap.of(settings.text(Keys.REPORT_FIELDS));
        this.words = words(settings.text(Keys.REPORT_STATES));
    }

    FieldMap map() {
        return map;
    }

    /** Empty when no message is named, or the state is none that the form maps. */
    Optional<GatewayEvent> read(Fields fields) {
        Optional<MessageHandle> about = map.value("reference", fields)
                .map(MessageHandle::ours)
                .or(() -> map.value("id", fields).map(MessageHandle::remote));
        Optional<Word> word = map.value("state", fields).flatMap(this::word);
        if (about.isEmpty() || word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(word.get().on(report(fields, about.get(), word.get().state())));
    }

    private StatusReport report(Fields fields, MessageHandle about, ReportedState state) {
        return new StatusReport(
                about,
                state,
                map.value("code", fields).orElse(""),
                map.value("detail", fields).or(() -> map.value("state", fields)).orElse(""),
                map.value("at", fields).flatMap(Moments::read));
    }

    private Optional<Word> word(String said) {
        return words.stream().filter(each -> each.match().fits(said.strip())).findFirst();
    }

    private static List<Word> words(String text) {
        return Lines.of(text).stream().flatMap(line -> wordOf(line).stream()).toList();
    }

    static boolean isFine(String text) {
        return Lines.of(text).stream().allMatch(line -> wordOf(line).isPresent());
    }

    private static Optional<Word> wordOf(String line) {
        return Lines.atLast(line, '=')
                .flatMap(pair -> Match.read(pair.left())
                        .flatMap(match -> meaning(match, pair.right().toUpperCase(Locale.ROOT))));
    }

    private static Optional<Word> meaning(Match match, String name) {
        Optional<Word> state =
                named(ReportedState.values(), name).map(known -> new Word(match, known, Optional.empty()));
        return state.or(
                () -> named(BLAMED, name).map(known -> new Word(match, ReportedState.UNDELIVERED, Optional.of(known))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
