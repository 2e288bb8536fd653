package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** What every gateway type keeps to; its test implements this and shows the scenes that only it can play. */
public interface GatewayTypeContract extends GatewayFormContract {

    Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static Submission aSubmission(long reference, String text) {
        return new Submission(
                reference, PhoneNumber.of("+254712345678"), "", new SmsText(text), NOW.plus(Duration.ofHours(1)));
    }

    /** A message that the gateway took, and the id that it gave. */
    Scene accepted() throws Exception;

    /** A message that it will never take, and the code that it gave. */
    Scene refused() throws Exception;

    /** A message that it will take later, and the seconds that it asked for. */
    Scene throttled() throws Exception;

    /** A message to which it said nothing. */
    Attempt silence() throws Exception;

    /** A report whose state nobody has ever heard of. */
    CallbackRequest unknownState();

    /** What came of a submit, and the value that the gateway gave with it. */
    record Scene(Attempt attempt, String given) {}

    @Test
    default void accepted_yields_the_id_of_the_provider() throws Exception {
        Scene scene = accepted();

        assertThat(scene.attempt().outcome()).isEqualTo(new Accepted(scene.given()));
    }

    @Test
    default void refused_is_final_and_carries_the_code_of_the_provider() throws Exception {
        Scene scene = refused();

        assertThat(scene.attempt().outcome()).isInstanceOf(Refused.class);
        Trouble trouble = ((Refused) scene.attempt().outcome()).trouble();
        assertThat(trouble.errorClass()).isIn(ErrorClass.PERM, ErrorClass.OPTOUT);
        assertThat(trouble.providerCode()).isEqualTo(scene.given());
    }

    @Test
    default void throttled_holds_the_gateway_as_long_as_it_asked_for() throws Exception {
        Scene scene = throttled();

        assertThat(scene.attempt().outcome()).isInstanceOf(Deferred.class);
        Deferred deferred = (Deferred) scene.attempt().outcome();
        assertThat(deferred.trouble().errorClass()).isEqualTo(ErrorClass.THROTTLE);
        assertThat(deferred.pause()).isEqualTo(Duration.ofSeconds(Long.parseLong(scene.given())));
    }

    @Test
    default void silence_is_unknown_and_not_a_reason_to_send_again() throws Exception {
        assertThat(silence().outcome()).isInstanceOf(Unknown.class);
    }

    @Test
    default void what_went_over_the_wire_is_kept() throws Exception {
        for (Attempt attempt : attempts()) {
            assertThat(attempt.exchange().text()).startsWith("> ");
        }
        assertThat(accepted().attempt().exchange().text()).contains("\n< ");
    }

    @Test
    default void no_secret_shows_in_an_exchange_or_in_words() throws Exception {
        List<String> spellings = List.of("cAn4ry", "s3cret", "Y0FuNHJ5", "NBbjRyeS", "jQW40cnk");
        for (Attempt attempt : attempts()) {
            assertThat(attempt.toString()).doesNotContain(spellings);
        }
        assertThat(filledIn(Map.of()).toString()).doesNotContain(spellings);
    }

    private List<Attempt> attempts() throws Exception {
        return List.of(accepted().attempt(), refused().attempt(), throttled().attempt(), silence());
    }

    @Test
    default void every_trouble_has_words_in_every_language() throws Exception {
        for (Attempt attempt : attempts()) {
            String code = attempt.outcome()
                    .match(
                            accepted -> "gateway.refused",
                            deferred -> deferred.trouble().code(),
                            refused -> refused.trouble().code(),
                            Unknown::code);
            GatewayFormContract.assertTexts(Stream.of("trouble." + code));
        }
    }

    @Test
    default void a_state_that_nobody_knows_is_a_reading_and_no_delivery() {
        CallbackReading reading = type().read(unknownState(), filledIn(Map.of()));

        if (reading instanceof CallbackReading.Understood understood) {
            assertThat(understood.events())
                    .filteredOn(StatusReport.class::isInstance)
                    .noneMatch(event -> ((StatusReport) event).state() != ReportedState.UNDERWAY);
        } else {
            assertThat(reading).isInstanceOf(CallbackReading.Unreadable.class);
        }
    }

    @Test
    default void nonsense_is_a_reading_and_never_an_exception() {
        Random random = new Random(7);
        Settings settings = filledIn(Map.of());
        List<String> types = List.of("", "application/json", "text/xml", "application/x-www-form-urlencoded", ";;;");
        List<String> seeds =
                List.of("", "{\"id\":\"1\",\"state\":", "[[[[", "<a><b x='1'/>", "a=%zz&b=%", "null", "7", "\"x\"");
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            String body = seeds.get(random.nextInt(seeds.size()))
                    + (i % 2 == 0 ? new String(noise, StandardCharsets.ISO_8859_1) : "");
            CallbackRequest request = new CallbackRequest(
                    List.of("inbound", "report", "", "other").get(random.nextInt(4)),
                    "POST",
                    "https://hub.example.org/callbacks/x",
                    new String(noise, StandardCharsets.ISO_8859_1),
                    Map.of("content-type", types.get(random.nextInt(types.size()))),
                    body.getBytes(StandardCharsets.UTF_8),
                    "192.0.2.1");

            assertThatCode(() -> assertThat(type().read(request, settings)).isNotNull())
                    .as(body)
                    .doesNotThrowAnyException();
        }
    }
}
