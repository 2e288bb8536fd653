package org.tarishi.gateway.type.infobip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.CLOCK;
import static org.tarishi.gateway.type.GatewayTypeContract.aSubmission;
import static org.tarishi.gateway.type.Played.REFERENCE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayFormContract;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpReply.NoAnswer;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.given.MovableClock;

/** Sending again what got no answer. */
class InfobipRepeatTest {

    /** Infobip answering as recorded, one recording after the other; an empty name is silence. */
    private record Script(Deque<String> names) implements GatewayHttp {

        static Script of(String... names) {
            return new Script(new ArrayDeque<>(List.of(names)));
        }

        @Override
        public HttpReply send(HttpCall call) {
            String name = names.removeFirst();
            if (name.isEmpty()) {
                return new NoAnswer("http.timeout", "", new Exchange("> "));
            }
            Recording recording = Recording.of(InfobipRepeatTest.class, name);
            assertThat(call.method() + " " + call.url().replace("https://provider.example.org/send", ""))
                    .isEqualTo(recording.said().first());
            assertThat(new String(call.body(), StandardCharsets.UTF_8))
                    .isEqualTo(recording.said().body());
            assertThat(call.headers()).containsEntry("Authorization", "App " + GatewayFormContract.CANARY);
            byte[] body = recording.answered().body().getBytes(StandardCharsets.UTF_8);
            return new Answered(
                    recording.answered().status(), Map.of(), body, Duration.ZERO, new Exchange("> " + name));
        }

        @Override
        public Optional<String> refusal(String url) {
            return Optional.empty();
        }
    }

    @Test
    void a_repeat_of_what_was_taken_is_taken_and_not_sent_twice() {
        Script script = Script.of("duplicate", "log-taken");

        assertThat(submit(script, CLOCK)).isEqualTo(new Accepted("812345678901234567"));
        assertThat(script.names()).isEmpty();
    }

    @Test
    void what_was_rejected_under_an_id_is_sent_under_the_next_one() {
        assertThat(submit(Script.of("duplicate", "log-rejected", "accepted-second"), CLOCK))
                .isEqualTo(new Accepted("812345678901234567-2"));
    }

    @Test
    void a_log_that_says_nothing_leaves_it_open_and_the_repeat_for_later() {
        assertThat(submit(Script.of("duplicate", "log-unavailable"), CLOCK)).isInstanceOf(Unknown.class);
        assertThat(submit(Script.of("duplicate", ""), CLOCK)).isInstanceOf(Unknown.class);
        assertThat(new InfobipType().repeatIsHarmless(GatewayFormContract.filled(new InfobipType(), Map.of())))
                .isTrue();
    }

    @Test
    void a_submit_that_took_long_already_begins_no_further_call() {
        MovableClock clock = MovableClock.at(CLOCK.instant());
        GatewayHttp slow = new GatewayHttp() {
            private final Script script = Script.of("duplicate", "log-rejected");

            @Override
            public HttpReply send(HttpCall call) {
                clock.move(Duration.ofSeconds(5));
                return script.send(call);
            }

            @Override
            public Optional<String> refusal(String url) {
                return Optional.empty();
            }
        };

        assertThat(submit(slow, clock)).isInstanceOf(Unknown.class);
    }

    private static SubmitOutcome submit(GatewayHttp http, Clock clock) {
        LinkContext context =
                new LinkContext(http, request -> {}, clock, point -> "https://hub.example.org/callbacks/t/" + point);
        return new InfobipLink(GatewayFormContract.filled(new InfobipType(), Map.of()), context)
                .submit(aSubmission(REFERENCE, "Habari yako?"))
                .outcome();
    }
}
