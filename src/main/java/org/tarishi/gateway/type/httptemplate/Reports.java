package org.tarishi.gateway.type.httptemplate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;

/** Reads delivery reports by the field map and the provider's words for the states. */
final class Reports {

    private record Word(Match match, ReportedState state) {}

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
        Optional<ReportedState> state = map.value("state", fields).flatMap(this::state);
        if (about.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatusReport(
                about.get(),
                state.get(),
                map.value("code", fields).orElse(""),
                map.value("detail", fields).or(() -> map.value("state", fields)).orElse(""),
                map.value("at", fields).flatMap(Moments::read)));
    }

    private Optional<ReportedState> state(String word) {
        return words.stream()
                .filter(each -> each.match().fits(word.strip()))
                .map(Word::state)
                .findFirst();
    }

    private static List<Word> words(String text) {
        return Lines.of(text).stream().flatMap(line -> word(line).stream()).toList();
    }

    static boolean isFine(String text) {
        return Lines.of(text).stream().allMatch(line -> word(line).isPresent());
    }

    private static Optional<Word> word(String line) {
        return Lines.atLast(line, '=')
                .flatMap(pair ->
                        state(pair).flatMap(state -> Match.read(pair.left()).map(match -> new Word(match, state))));
    }

    private static Optional<ReportedState> state(Lines.Pair pair) {
        String name = pair.right().toUpperCase(Locale.ROOT);
        return Stream.of(ReportedState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
