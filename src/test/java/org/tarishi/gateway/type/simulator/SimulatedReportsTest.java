package org.tarishi.gateway.type.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

/** The delivery reports of the simulated network. */
class SimulatedReportsTest extends SimulatorAtWork {

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
}
