package org.tarishi.gateway.type.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

class SimulatorTypeTest implements GatewayTypeContract {

    /** The simulated network calls nobody. */
    private static final GatewayHttp NO_HTTP = new GatewayHttp() {
        @Override
        public HttpReply send(HttpCall call) {
            throw new AssertionError("the simulator went out");
        }

        @Override
        public Optional<String> refusal(String url) {
            throw new AssertionError("the simulator went out");
        }
    };

    private final SimulatorType type = new SimulatorType();
    private final BlockingQueue<CallbackRequest> knocks = new LinkedBlockingQueue<>();

    @Override
    public GatewayType type() {
        return type;
    }

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
    void a_report_comes_once_for_each_message_and_names_the_id_of_the_network() throws InterruptedException {
        try (GatewayLink link = open(quick(Map.of()), knocks::add)) {
            link.submit(GatewayTypeContract.aSubmission(35, "hello"));

            assertThat(nextReport())
                    .isEqualTo(new StatusReport(
                            MessageHandle.remote("SZ"), ReportedState.DELIVERED, "000", "DELIVERED", Optional.empty()));
            assertThat(knocks.poll(300, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void what_does_not_reach_the_phone_is_reported_so() throws InterruptedException {
        try (GatewayLink link = open(quick(Map.of("undelivered", "100")), knocks::add)) {
            link.submit(GatewayTypeContract.aSubmission(35, "hello"));

            assertThat(nextReport().state()).isEqualTo(ReportedState.UNDELIVERED);
        }
    }

    @Test
    void reports_can_be_doubled_lost_or_switched_off() throws InterruptedException {
        try (GatewayLink link = open(quick(Map.of("doubled-reports", "100")), knocks::add)) {
            link.submit(GatewayTypeContract.aSubmission(1, "hello"));
            assertThat(nextReport()).isEqualTo(nextReport());
        }
        for (Map<String, String> none : List.of(Map.of("lost-reports", "100"), Map.of("reports", "false"))) {
            try (GatewayLink link = open(quick(none), knocks::add)) {
                link.submit(GatewayTypeContract.aSubmission(1, "hello"));
                assertThat(knocks.poll(300, TimeUnit.MILLISECONDS)).isNull();
            }
        }
    }

    @Test
    void a_report_that_the_hub_cannot_take_is_brought_again() throws InterruptedException {
        List<CallbackRequest> refused = new ArrayList<>();
        CallbackDoor door = request -> {
            if (refused.isEmpty()) {
                refused.add(request);
                throw new IllegalStateException("the database is away");
            }
            knocks.add(request);
        };
        try (GatewayLink link = open(quick(Map.of()), door)) {
            link.submit(GatewayTypeContract.aSubmission(35, "hello"));

            assertThat(nextReport().about()).isEqualTo(MessageHandle.remote("SZ"));
            assertThat(refused).hasSize(1);
        }
    }

    @Test
    void reports_under_way_are_lost_when_the_link_closes() throws InterruptedException {
        GatewayLink link = open(quick(Map.of("report-delay", "400")), knocks::add);
        link.submit(GatewayTypeContract.aSubmission(1, "hello"));
        link.close();

        assertThat(knocks.poll(900, TimeUnit.MILLISECONDS)).isNull();
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
    void about_half_of_the_unanswered_are_sent_and_reported_by_our_reference() throws InterruptedException {
        try (GatewayLink link = open(quick(Map.of("no-answer", "100")), knocks::add)) {
            for (long reference = 1; reference <= 200; reference++) {
                assertThat(link.submit(GatewayTypeContract.aSubmission(reference, "hello"))
                                .outcome())
                        .isInstanceOf(Unknown.class);
            }
            int reports = 0;
            for (CallbackRequest knock = next(); knock != null; knock = knocks.poll(500, TimeUnit.MILLISECONDS)) {
                assertThat(report(knock).about().kind()).isEqualTo(MessageHandle.Kind.OURS);
                reports++;
            }
            assertThat(reports).isBetween(70, 130);
        }
    }

    @Test
    void what_becomes_of_a_message_follows_from_its_reference() {
        Settings settings = quick(Map.of("failing", "10", "deferred", "20", "no-answer", "5", "undelivered", "30"));
        Map<Fate.Reception, Long> count = new HashMap<>();
        LongStream.range(0, 10_000).forEach(i -> {
            Fate fate = Fate.of(700_000_000_000_000_000L + i * 4096, settings);
            assertThat(Fate.of(700_000_000_000_000_000L + i * 4096, settings)).isEqualTo(fate);
            count.merge(fate.reception(), 1L, Long::sum);
        });

        assertThat(count.get(Fate.Reception.REFUSED)).isBetween(850L, 1150L);
        assertThat(count.get(Fate.Reception.DEFERRED)).isBetween(1800L, 2200L);
        assertThat(count.get(Fate.Reception.NO_ANSWER)).isBetween(400L, 600L);
    }

    @Test
    void an_answer_takes_as_long_as_was_set() {
        long before = System.nanoTime();
        submit(quick(Map.of("latency", "200")), 1);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void a_new_second_has_room_again() {
        List<Instant> moments = List.of(NOW, NOW.plusMillis(400), NOW.plusMillis(1000));
        Pace pace = new Pace(1);

        assertThat(moments.stream().map(pace::waitAt))
                .containsExactly(Duration.ZERO, Duration.ofMillis(600), Duration.ZERO);
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

    private Settings quick(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of("latency", "0", "report-delay", "0"));
        values.putAll(changes);
        return filledIn(values);
    }

    private GatewayLink open(Settings settings, CallbackDoor door) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return type.open(settings, new LinkContext(NO_HTTP, door, clock, point -> "https://hub.example.org/" + point));
    }

    private Attempt submit(Settings settings, long reference) {
        try (GatewayLink link = open(settings, knocks::add)) {
            return link.submit(GatewayTypeContract.aSubmission(reference, "hello"));
        }
    }

    private StatusReport nextReport() throws InterruptedException {
        return report(next());
    }

    private CallbackRequest next() throws InterruptedException {
        CallbackRequest knock = knocks.poll(10, TimeUnit.SECONDS);
        assertThat(knock).as("a report").isNotNull();
        return knock;
    }

    private StatusReport report(CallbackRequest knock) {
        return (StatusReport)
                ((Understood) type.read(knock, filledIn(Map.of()))).events().get(0);
    }

    private static CallbackRequest callback(String point, String json) {
        return new CallbackRequest(
                point,
                "POST",
                "",
                "",
                Map.of("content-type", "application/json"),
                json.getBytes(StandardCharsets.UTF_8),
                "simulator");
    }
}
