package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.gateway.type.CallbackReading.Forged;

/** No type and no preset that reports can forget to record what its provider does badly. */
class RecordingsTest {

    /** What every provider does badly one day, and what it does well. */
    private static final List<String> KINDS = List.of(
            "accepted",
            "refused",
            "throttled",
            "no-credit",
            "wrong-key",
            "silence",
            "garbage",
            "duplicate-report",
            "early-report",
            "unknown-report",
            "forged");

    private static final List<String> REPORTS =
            List.of("delivered", "duplicate-report", "early-report", "unknown-report");

    private static final List<String> OF_PHONES = List.of("sent", "no-service");

    private static final String NOTHING_IS_SAID = "what is not said cannot be written down: the contract waits for it";
    private static final String NO_WIRE = "it is a part of the hub, and what it does follows from the message's number";
    private static final String IS_FORGED = "whoever does not know the app's password is no app: forged";
    private static final String IS_SENT = "what an app took is called sent";

    /** Why a type has no recording of a kind: the type, or phone for all that ask, then the kind. */
    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("httptemplate silence", NOTHING_IS_SAID),
            Map.entry("africastalking silence", NOTHING_IS_SAID),
            Map.entry("clickatell silence", NOTHING_IS_SAID),
            Map.entry("infobip silence", NOTHING_IS_SAID),
            Map.entry("telerivet silence", NOTHING_IS_SAID),
            Map.entry("twilio silence", NOTHING_IS_SAID),
            Map.entry("vonage silence", NOTHING_IS_SAID),
            Map.entry("simulator accepted", NO_WIRE),
            Map.entry("simulator refused", NO_WIRE),
            Map.entry("simulator throttled", NO_WIRE),
            Map.entry("simulator no-credit", NO_WIRE),
            Map.entry("simulator wrong-key", NO_WIRE),
            Map.entry("simulator silence", NO_WIRE),
            Map.entry("simulator garbage", NO_WIRE),
            Map.entry("simulator forged", NO_WIRE),
            Map.entry("phone accepted", IS_SENT),
            Map.entry("phone wrong-key", IS_FORGED),
            Map.entry("phone silence", "a phone that says nothing is given up: SettleHandoutsIT"),
            Map.entry("chtgateway throttled", "the app knows no limit and cannot say that it met one"),
            Map.entry("envayasms throttled", "the app waits by itself and says nothing of a message meanwhile"),
            Map.entry("envayasms duplicate-report", "the app hears of no deliveries"),
            Map.entry("envayasms early-report", "the app hears of no deliveries"));

    /** Tell in a report too that the account is empty or may send no more. */
    private static final Set<String> OF_CREDIT = Set.of("clickatell", "infobip", "twilio", "vonage");

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

    /** Of a preset, which is data, what its provider reports; what it makes of answers is shown where it is not the plain one. */
    private static Stream<String> kinds(Recordings recorded) {
        String code = recorded.type().code();
        boolean isPlain = recorded.preset().isEmpty() || recorded.preset().equals("json");
        Stream<String> credit = OF_CREDIT.contains(code) ? Stream.of("no-credit-report") : Stream.empty();
        Stream<String> phones = recorded.type() instanceof PullingType ? OF_PHONES.stream() : Stream.empty();
        Stream<String> reports = why(recorded, "early-report").isEmpty() ? REPORTS.stream() : Stream.empty();
        return isPlain
                ? Stream.of(KINDS.stream().filter(kind -> why(recorded, kind).isEmpty()), reports, credit, phones)
                        .flatMap(kinds -> kinds)
                : Stream.concat(REPORTS.stream(), Stream.of("forged"));
    }

    private static Optional<String> why(Recordings recorded, String kind) {
        String group = recorded.type() instanceof PullingType ? "phone" : "";
        return Stream.of(recorded.type().code(), group)
                .flatMap(who -> Optional.ofNullable(WHY.get(who + " " + kind)).stream())
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_is_excused_that_is_recorded(Recordings recorded) {
        assertThat(KINDS)
                .filteredOn(recorded::has)
                .allMatch(kind -> why(recorded, kind).isEmpty());
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
