package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.ReportedState;

/** What providers call us with. */
class TemplateCallbacksTest extends TemplateAtWork {

    @Test
    void a_plain_provider_brings_texts_and_reports_in_json_or_in_the_address() {
        assertThat(read("json-inbound", "inbound", Map.of()))
                .isEqualTo(new InboundSms(
                        "mo-1",
                        "+254712345678",
                        "20880",
                        "Ndiyo ✓",
                        Optional.empty(),
                        Optional.of(Instant.ofEpochSecond(1764000000))));
        for (String name : new String[] {"json-delivered", "query-delivered"}) {
            StatusReport report = (StatusReport) read(name, "report", Map.of());
            assertThat(report.about()).isEqualTo(MessageHandle.remote("176400000000001"));
            assertThat(report.state()).isEqualTo(ReportedState.DELIVERED);
        }
    }

    @Test
    void the_same_report_read_twice_is_the_same() {
        CallbackRequest request = Recording.of(getClass(), "json-delivered").asCallback("report");

        assertThat(type.read(request, filledIn(Map.of()))).isEqualTo(type.read(request, filledIn(Map.of())));
    }

    @Test
    void many_reports_may_come_at_once() {
        Map<String, String> fields = Map.of(
                "report-fields",
                "each = $.results[*]\nid = messageId\nstate = $.status.name\ncode = $.error.id\nat = doneAt");

        assertThat(understood("json-batch", "report", fields).events())
                .containsExactly(
                        new StatusReport(
                                MessageHandle.remote("a"),
                                ReportedState.DELIVERED,
                                "",
                                "DELIVERED",
                                Optional.of(Instant.parse("2026-11-23T08:00:01Z"))),
                        new StatusReport(
                                MessageHandle.remote("b"), ReportedState.EXPIRED, "7", "EXPIRED", Optional.empty()));
    }

    @Test
    void a_report_may_say_that_the_account_is_empty() {
        Map<String, String> states = Map.of("report-states", "delivered = CREDIT\n/.*/ = CONFIG");
        StatusReport report = (StatusReport) read("json-delivered", "report", states);

        assertThat(report.state()).isEqualTo(ReportedState.UNDELIVERED);
        assertThat(report.trouble().orElseThrow().code()).isEqualTo("gateway.no-credit");
        assertThat(((StatusReport) read("json-delivered", "report", Map.of())).trouble())
                .isEmpty();
    }

    @Test
    void xml_brings_parts_and_local_numbers() {
        Map<String, String> fields = Map.of(
                "inbound-fields",
                "id = ref\nfrom = sender\nto = dest\ntext = /mo/msg\npart-reference = /mo/concat/@ref\n"
                        + "part-total = /mo/concat/@total\npart-number = /mo/concat/@seq",
                "country",
                "KE");

        assertThat(read("xml-inbound", "inbound", fields))
                .isEqualTo(new InboundSms(
                        "x9",
                        "+254712345678",
                        "20880",
                        "Karibu & asante",
                        Optional.of(new Part(5, 2, 1)),
                        Optional.empty()));
    }

    @Test
    void entities_of_a_document_are_never_resolved() {
        CallbackRequest evil = callback(
                "xml-inbound", "inbound", "<mo ", "<!DOCTYPE mo [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><mo ");

        assertThat(type.read(evil, filledIn(Map.of()))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_text_without_a_sender_is_kept_for_a_person() {
        CallbackRequest odd = callback("json-inbound", "inbound", "\"from\"", "\"who\"");

        assertThat(((Unreadable) type.read(odd, filledIn(Map.of()))).answer().status())
                .isEqualTo(200);
    }
}
