package org.tarishi.gateway.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.tarishi.gateway.Admission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.platform.Sentences;

/**
 * Says how a gateway does in whole sentences of the reader's language.
 *
 * @param now the moment the sentences are about
 * @param zone in which the reader has their clock
 */
public record GatewayWords(Sentences sentences, Instant now, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration A_FEW_HOURS = Duration.ofHours(2);
    private static final Duration A_FEW_DAYS = Duration.ofDays(2);

    public String type(String code) {
        return known("type." + code).orElse(code);
    }

    /** A sentence that says what the type is for. */
    public String typeHelp(String code) {
        return known("type." + code + ".help").orElse("");
    }

    public String preset(String type, String code) {
        return known("preset." + type + "." + code).orElse(code);
    }

    /** One or two sentences: how it is, and what a person should do, if anything. */
    String health(Gateway gateway, GatewayHealth health) {
        return switch (Light.of(gateway, health, now)) {
            case READY -> sentences.of("health.ready");
            case WORKS -> sentences.of("health.works", agoOf(health.lastAcceptedAt()));
            case TROUBLED ->
                sentences.of("health.troubled", health.getTroublesInRow(), trouble(health.getTroubleText()));
            case HELD -> sentences.of("health.held", timeOf(health.heldUntil()));
            case BROKEN -> broken(health);
            case DRAINING -> sentences.of("health.draining");
            case IN_TEST -> inTest(gateway.admission());
            case PAUSED -> paused(gateway.getPauseReason(), health);
        };
    }

    private String inTest(Admission admission) {
        return admission
                .expected()
                .map(days -> sentences.of("health.in-test.expected", days.from(), days.to()))
                .orElseGet(() -> sentences.of("health.in-test"));
    }

    private String broken(GatewayHealth health) {
        String trouble = trouble(health.getTroubleText());
        return health.breaker().keepsAway(now)
                ? sentences.of(
                        "GatewayHealth.breaker.open",
                        timeOf(Optional.of(health.breaker().until())),
                        trouble)
                : sentences.of("GatewayHealth.breaker.half-open", trouble);
    }

    private String paused(String reason, GatewayHealth health) {
        return known("pause." + reason)
                .or(() -> known("trouble." + reason).map(trouble -> sentences.of("health.paused.trouble", trouble)))
                .orElseGet(() -> paused(reason, troubleBehind(reason, health)));
    }

    private String paused(String reason, Optional<ErrorClass> errorClass) {
        return errorClass
                .filter(known -> known == ErrorClass.CREDIT || known == ErrorClass.CONFIG)
                .map(known -> sentences.of("health.paused." + known.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> sentences.of("health.paused.other", reason));
    }

    // a later trouble of another kind may have been written over the one that paused it
    private static Optional<ErrorClass> troubleBehind(String reason, GatewayHealth health) {
        return health.troubleClass()
                .filter(any -> Trouble.read(health.getTroubleText()).code().equals(reason));
    }

    /**
     * A trouble in words, with what the provider said about it, if anything.
     *
     * @param noted {@code code} or {@code code: what the provider said}, as health keeps it
     */
    public String trouble(String noted) {
        Trouble trouble = Trouble.read(noted);
        return trouble(trouble.code(), trouble.detail());
    }

    /** As {@link #trouble(String)}; a code that nobody wrote a sentence for is named itself. */
    public String trouble(String code, String detail) {
        String sentence = known("trouble." + code).orElseGet(() -> sentences.of("trouble.unknown", code));
        return detail.isBlank() ? sentence : sentences.of("trouble.with-detail", sentence, detail.strip());
    }

    /** Such as {@code 2 minutes}. */
    public String age(Instant since) {
        Duration age = Duration.between(since, now);
        if (age.compareTo(SOON) < 0) {
            return sentences.of("age.moment");
        }
        if (age.compareTo(A_FEW_HOURS) < 0) {
            return sentences.of("age.minutes", age.toMinutes());
        }
        return age.compareTo(A_FEW_DAYS) < 0
                ? sentences.of("age.hours", age.toHours())
                : sentences.of("age.days", age.toDays());
    }

    /** A setting's label; its key where a type has none. */
    public String label(String type, String key) {
        return known("setting." + type + "." + key).orElse(key);
    }

    /** Empty where a setting explains itself. */
    public String help(String type, String key) {
        return known("setting." + type + "." + key + ".help").orElse("");
    }

    public String choice(String type, String key, String value) {
        return known("setting." + type + "." + key + "." + value).orElse(value);
    }

    /** What a setting stands at; of a secret only that it is there. */
    String value(String type, ReadGateway.Value value) {
        String key = value.setting().key();
        return switch (value.setting().kind()) {
            case SECRET -> sentences.of("value.secret");
            case YES_NO -> sentences.of("true".equals(value.value()) ? "value.yes" : "value.no");
            case CHOICE -> choice(type, key, value.value());
            case TEXT, LONG_TEXT, URL, HOST, NUMBER -> value.value();
        };
    }

    String point(String name) {
        return known("point." + name).orElse(name);
    }

    String pointHelp(String type, String name) {
        return known("callback." + type + "." + name).orElse("");
    }

    private String agoOf(Optional<Instant> at) {
        return at.map(this::age).orElse("");
    }

    private String timeOf(Optional<Instant> at) {
        return at.map(instant -> CLOCK.format(instant.atZone(zone))).orElse("");
    }

    private Optional<String> known(String key) {
        // a missing key comes back as itself
        return Optional.of(sentences.of(key)).filter(sentence -> !sentence.equals(key));
    }

    private record Trouble(String code, String detail) {

        static Trouble read(String noted) {
            int end = noted.indexOf(": ");
            return end < 0 ? new Trouble(noted, "") : new Trouble(noted.substring(0, end), noted.substring(end + 2));
        }
    }
}
