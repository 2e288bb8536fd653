package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.Allowance;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Ask;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.Recordings;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.inbox.HeedStopWords;
import org.tarishi.sending.SendingRows;
import org.tarishi.sending.delivery.DeliveryReports;
import org.tarishi.sending.pull.HandOut;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** What every type makes of reports that come twice, early or about nothing, from the stored callback to the message. */
@OnDatabase
class RecordedReportsIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final long MESSAGE = 7;

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private final ReadAsRecorded reader = new ReadAsRecorded();
    private SendingRows rows;
    private Node node;

    RecordedReportsIT(FreshDatabase database) {
        this.database = database;
    }

    /** Of all that hear of deliveries. */
    static Stream<Recordings> all() {
        return Recordings.all().filter(each -> each.has("delivered"));
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate handout, phone, callback_exchange");
        rows.sql("update gateway set in_flight = 10");
        // no type is asked by its name, and nobody texts
        node = Node.on(database, clock)
                .put(GatewayTypes.class, new GatewayTypes())
                .put(HeedStopWords.class, new HeedStopWords())
                .put(CallbackReadings.class, reader);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_report_that_comes_twice_leaves_one_state_and_one_line_in_the_history(Recordings recorded) {
        sends(recorded, "delivered");

        calls(recorded, "delivered");
        calls(recorded, "duplicate-report");

        assertDelivered();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_report_that_comes_before_the_answer_is_stored_waits_for_it(Recordings recorded) {
        if (recorded.type() instanceof PullingType) {
            // what a phone tells is the answer too
            sends(recorded, "early-report");
            calls(recorded, "early-report");
            assertDelivered();
            return;
        }
        calls(recorded, "early-report");
        assertThat(rows.read("select 1 from parked_report")).hasSize(1);
        sends(recorded, "early-report");

        clock.move(Duration.ofSeconds(1));
        applyParked();

        assertDelivered();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_report_about_an_unknown_message_is_kept_for_a_while_and_does_no_harm(Recordings recorded) {
        sends(recorded, "delivered");

        calls(recorded, "unknown-report");
        assertThat(rows.read("select 1 from parked_report")).hasSize(1);
        clock.move(Duration.ofDays(3).plusSeconds(1));
        applyParked();

        assertThat(rows.read("select 1 from parked_report")).isEmpty();
        assertThat(rows.read("select 1 from delivery where state = 'DELIVERED'"))
                .isEmpty();
        assertThat(rows.read("select 1 from message_event where kind = 'REPORTED'"))
                .isEmpty();
    }

    private void assertDelivered() {
        assertThat(rows.read("select state from delivery")).containsExactly("DELIVERED");
        assertThat(rows.read("select code from message_event where kind = 'REPORTED'"))
                .containsExactly("DELIVERED");
        assertThat(rows.read("select 1 from parked_report")).isEmpty();
    }

    /** The message that a recorded report is about: submitted and answered, or handed to the phone. */
    private void sends(Recordings recorded, String kind) {
        MessageHandle about = recorded.about(kind);
        boolean isOurs = about.kind() == MessageHandle.Kind.OURS;
        long message = isOurs ? Long.parseLong(about.value()) : MESSAGE;
        if (recorded.type() instanceof PullingType) {
            rows.queue(node, AT, AT.plus(Duration.ofDays(1)), message);
            assertThat(handOut()).hasSize(1);
        } else {
            rows.sql("insert into delivery values (" + message + ", 1, " + GATEWAY + ", 'SUBMITTED', '"
                    + (isOurs ? "theirs" : about.value())
                    + "', '', '', 1, '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z')");
        }
    }

    private List<?> handOut() {
        return node.transaction(() ->
                node.the(HandOut.class).to(gateway(), new Ask("AAAAAAAAAAAAAAAA", 10, new Allowance(0, 0))));
    }

    /** As the door does: answers, stores, and reads what was stored. */
    private void calls(Recordings recorded, String kind) {
        CallbackRequest request = recorded.callback(kind);
        CallbackReading reading = recorded.type().read(request, recorded.settings());
        Recording.Half answer = recorded.of(kind).answered();
        assertThat(recorded.answer(reading).status()).isEqualTo(answer.status());
        assertThat(recorded.answer(reading).body()).isEqualTo(answer.body());
        reader.playing = recorded;
        reader.url = request.url();
        long id = node.the(Ids.class).next();
        node.transaction(() -> {
            node.the(KeptCallbacks.class).add(List.of(new CallbackExchange(id, GATEWAY, request, clock.instant())));
            return node.the(ReadCallbacks.class).batch(10);
        });
        assertThat(rows.one("select state from callback_exchange where id = " + id))
                .isEqualTo("READ");
    }

    /** By the type itself, since nothing is sealed here. */
    private final class ReadAsRecorded extends CallbackReadings {

        private Recordings playing;
        private String url = "";

        @Override
        CallbackReading of(CallbackExchange exchange, Gateway gateway) {
            return playing.type().read(exchange.request(text -> text, query -> url), playing.settings());
        }

        @Override
        Gateway gatewayOf(CallbackExchange exchange) {
            return gateway();
        }
    }

    private Gateway gateway() {
        return node.the(Gateways.class).find(GATEWAY).orElseThrow();
    }

    private void applyParked() {
        node.transaction(() -> node.the(DeliveryReports.class).applyParked());
    }
}
