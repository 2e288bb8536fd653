package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.gateway.type.CallbackReading.Forged;

/** No type and no preset that reports can forget to record what its provider does badly. */
class RecordingsTest {

    private static final List<String> REPORTS =
            List.of("delivered", "duplicate-report", "early-report", "unknown-report");

    private static final List<String> ANSWERS =
            List.of("accepted", "refused", "throttled", "no-credit", "wrong-key", "garbage");

    private static final List<String> OF_PHONES = List.of("sent", "refused", "no-service", "no-credit", "garbage");

    /** What they are answered is played by an SMSC and a network of the tests: see their contract tests. */
    private static final Set<String> PLAYED = Set.of("smpp", "simulator");

    /** Hear of no deliveries. */
    private static final Set<String> WITHOUT_REPORTS = Set.of("envayasms");

    /** Tell in a report too that the account is empty or may send no more. */
    private static final Set<String> OF_CREDIT = Set.of("clickatell", "infobip", "twilio", "vonage");

    /** Exists only here, where nobody else calls. */
    private static final String SIMULATOR = "simulator";

    static Stream<Recordings> all() {
        return Recordings.all();
    }

    @Test
    void every_type_is_recorded_and_every_preset_that_reports() {
        Map<String, Set<String>> recorded = Recordings.all()
                .collect(Collectors.groupingBy(
                        each -> each.type().code(), Collectors.mapping(Recordings::preset, Collectors.toSet())));

        assertThat(Recordings.types().map(GatewayType::code)).isNotEmpty().allMatch(recorded::containsKey);
        assertThat(Recordings.types()
                        .flatMap(type -> type.presets().stream()
                                .filter(preset -> preset.values().containsKey("report-fields"))
                                .map(Preset::code)
                                .filter(code -> !recorded.get(type.code()).contains(code))))
                .as("presets whose reports are not recorded")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_is_recorded_in_every_way(Recordings recorded) {
        assertThat(kinds(recorded).filter(kind -> !recorded.has(kind)))
                .as("recordings that %s lacks", recorded)
                .isEmpty();
    }

    private static Stream<String> kinds(Recordings recorded) {
        String code = recorded.type().code();
        Stream<String> forged = code.equals(SIMULATOR) ? Stream.empty() : Stream.of("forged");
        Stream<String> reports = WITHOUT_REPORTS.contains(code) ? Stream.of("unknown-report") : REPORTS.stream();
        Stream<String> credit = OF_CREDIT.contains(code) ? Stream.of("no-credit-report") : Stream.empty();
        return Stream.of(reports, credit, forged, answers(recorded)).flatMap(kinds -> kinds);
    }

    private static Stream<String> answers(Recordings recorded) {
        if (recorded.type() instanceof PullingType) {
            return OF_PHONES.stream();
        }
        // a preset is data: what it makes of an answer is shown where it differs from the plain one
        boolean isPlain = recorded.preset().isEmpty() || recorded.preset().equals("json");
        return PLAYED.contains(recorded.type().code()) || !isPlain ? Stream.empty() : ANSWERS.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_forged_callback_is_known_and_refused(Recordings recorded) {
        if (recorded.has("forged")) {
            assertThat(recorded.type().read(recorded.callback("forged"), recorded.guarded()))
                    .isInstanceOf(Forged.class);
        }
    }
}
