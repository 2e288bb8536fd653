package org.tarishi.gateway.type.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;

class SimulatorTypeTest extends SimulatorAtWork implements GatewayTypeContract {

    @Override
    public Scene accepted() {
        return new Scene(submit(quick(Map.of()), 46655), "SZZZ");
    }

    @Override
    public Scene refused() {
        return new Scene(submit(quick(Map.of("failing", "100")), 1), "SIM-11");
    }

    @Override
    public Scene throttled() {
        try (GatewayLink link = open(quick(Map.of("per-second", "1")), knocks::add)) {
            link.submit(GatewayTypeContract.aSubmission(1, "one"));
            return new Scene(link.submit(GatewayTypeContract.aSubmission(2, "two")), "1");
        }
    }

    @Override
    public Attempt silence() {
        return submit(quick(Map.of("no-answer", "100")), 1);
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("report", "{\"id\":\"S1\",\"state\":\"TELEPORTED\"}");
    }

    @Test
    void a_message_put_off_is_taken_at_the_second_attempt() {
        try (GatewayLink link = open(quick(Map.of("deferred", "100")), knocks::add)) {
            Deferred first = (Deferred)
                    link.submit(GatewayTypeContract.aSubmission(35, "hello")).outcome();

            assertThat(first.trouble().errorClass()).isEqualTo(ErrorClass.RETRY);
            assertThat(link.submit(GatewayTypeContract.aSubmission(35, "hello")).outcome())
                    .isEqualTo(new Accepted("SZ"));
        }
    }

    @Test
    void an_answer_takes_as_long_as_was_set() {
        long before = System.nanoTime();
        submit(quick(Map.of("latency", "200")), 1);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void a_text_typed_on_the_simulated_phone_is_read() {
        CallbackRequest typed =
                callback("inbound", "{\"id\":\"p1\",\"from\":\"+254712345678\",\"to\":\"20880\",\"text\":\"Ndiyo\"}");
        CallbackRequest part = callback(
                "inbound",
                "{\"from\":\"254712345678\",\"text\":\"a\",\"part\":{\"reference\":9,\"total\":2,\"number\":1}}");

        assertThat(((Understood) type.read(typed, quick(Map.of()))).events())
                .containsExactly(
                        new InboundSms("p1", "+254712345678", "20880", "Ndiyo", Optional.empty(), Optional.empty()));
        assertThat(((Understood) type.read(part, quick(Map.of()))).events())
                .containsExactly(
                        new InboundSms("", "+254712345678", "", "a", Optional.of(new Part(9, 2, 1)), Optional.empty()));
        assertThat(type.read(callback("inbound", "{\"from\":\"1\"}"), quick(Map.of())))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void numbers_out_of_range_are_named() {
        Settings odd = quick(Map.of("latency", "90000", "failing", "101", "report-delay", "soon"));
        assertThat(type.check(odd))
                .extracting(SettingFault::key)
                .containsExactlyInAnyOrder("latency", "failing", "report-delay");

        Settings tooMuch = quick(Map.of("failing", "60", "deferred", "30", "no-answer", "20"));
        assertThat(type.check(tooMuch)).containsExactly(SettingFault.of("no-answer", "fault.percent-sum"));
    }
}
