package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.given.SmscSubmit;

/** What goes over the wire, octet by octet. */
class WireTest extends SmppAtWork {

    @Test
    void a_bind_and_a_message_are_as_the_standard_writes_them() {
        GatewayLink link = bound(Map.of("password", "s3cret"));
        submit(link, "3456", "Hello");
        submit(link, "HEALTH", "नमस्ते");

        assertThat(smsc.binds()).containsExactly("9 hub01 s3cret");
        assertThat(smsc.submits())
                .extracting(WireTest::pdu)
                .containsExactly(Vectors.unnumbered(Vectors.HELLO), Vectors.unnumbered(Vectors.NAMASTE));
    }

    private static String pdu(SmscSubmit submit) {
        String body = HexFormat.of().formatHex(submit.body());
        return String.format("%08x", 16 + submit.body().length) + "0000000400000000" + body;
    }

    @Test
    void a_long_text_goes_in_parts_with_a_header_and_is_accepted_under_the_id_of_the_last() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0, "id-" + count));
        GatewayLink link = bound(Map.of());

        assertThat(submit(link, "a".repeat(307)).outcome()).isEqualTo(new Accepted("id-3"));
        List<SmscSubmit> parts = smsc.submits();
        assertThat(parts).extracting(part -> part.latin().length()).containsExactly(153, 153, 1);
        assertThat(parts).extracting(SmscSubmit::esmClass).containsOnly(0x40);
        assertThat(parts).extracting(SmscSubmit::registered).containsExactly(0, 0, 1);
        assertThat(parts).extracting(part -> part.octets()[5]).containsExactly((byte) 1, (byte) 2, (byte) 3);
        assertThat(parts)
                .extracting(part -> part.octets()[3])
                .containsOnly(parts.get(0).octets()[3]);
        assertThat(HexFormat.of().formatHex(parts.get(0).octets(), 0, 3)).isEqualTo("050003");
    }

    @Test
    void a_long_text_in_another_script_is_cut_between_its_characters() {
        GatewayLink link = bound(Map.of());
        submit(link, "न".repeat(71));

        assertThat(smsc.submits()).extracting(part -> part.octets().length).containsExactly(6 + 134, 6 + 8);
        assertThat(smsc.submits()).extracting(SmscSubmit::dataCoding).containsOnly(8);
    }

    @Test
    void parts_may_be_marked_by_fields_or_all_go_in_one() {
        submit(bound(Map.of("long-texts", "sar")), "b".repeat(200));
        assertThat(smsc.submits()).extracting(SmscSubmit::esmClass).containsOnly(0);
        assertThat(smsc.submits()).extracting(part -> part.octets().length).containsExactly(153, 47);
        assertThat(HexFormat.of().formatHex(smsc.submits().get(1).body()))
                .containsPattern("020c0002....020e000102020f000102$");

        smsc.forget();
        submit(bound(Map.of("long-texts", "payload")), "c".repeat(500));
        assertThat(smsc.submits()).hasSize(1);
        assertThat(smsc.submits().get(0).latin()).isEqualTo("c".repeat(500));
        assertThat(smsc.submits().get(0).registered()).isEqualTo(1);
    }

    @Test
    void plain_texts_go_in_the_alphabet_of_the_operator() {
        submit(bound(Map.of()), "Ça coûte 5 € {@}");
        assertThat(smsc.submits().get(0).dataCoding()).isEqualTo(8);
        smsc.forget();
        submit(bound(Map.of()), "à 5 € {@}");
        assertThat(HexFormat.of().formatHex(smsc.submits().get(0).octets())).isEqualTo("7f2035201b65201b28001b29");
        smsc.forget();
        submit(bound(Map.of("default-alphabet", "latin-1")), "à {@}");
        assertThat(HexFormat.of().formatHex(smsc.submits().get(0).octets())).isEqualTo("e0207b407d");
        assertThat(smsc.submits().get(0).dataCoding()).isZero();
        smsc.forget();
        submit(bound(Map.of("plain-coding", "latin-1")), "à {@}");
        assertThat(smsc.submits().get(0).dataCoding()).isEqualTo(3);
        assertThat(submit(bound(Map.of("plain-coding", "latin-1")), "5 €").outcome())
                .isInstanceOf(Refused.class);
        smsc.forget();
        submit(bound(Map.of("unicode-order", "little-endian")), "न");
        assertThat(HexFormat.of().formatHex(smsc.submits().get(0).octets())).isEqualTo("2809");
    }

    @Test
    void senders_recipients_and_validity_are_written_as_the_sheet_says() {
        submit(
                bound(Map.of("validity", "none", "number-format", "e164-plus", "reports", "none")),
                "+255711111111",
                "x");
        submit(
                bound(Map.of(
                        "validity",
                        "absolute",
                        "service-type",
                        "WAP",
                        "short-code-ton-npi",
                        "6/0",
                        "reports",
                        "failures")),
                "3456",
                "x");
        submit(bound(Map.of()), "", "x");

        assertThat(bodies().get(0)).startsWith("\0\1\1" + "255711111111\0\1\1+" + "255700000001\0\0\0\0\0\0\0");
        assertThat(bodies().get(1)).startsWith("WAP\0\6\0" + "3456\0").contains("\0" + "261124080000000+\0\2");
        assertThat(bodies().get(2)).startsWith("\0\0\0\0\1\1" + "255700000001\0");
    }

    private List<String> bodies() {
        return smsc.submits().stream()
                .map(each -> new String(each.body(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    @Test
    void a_report_is_answered_and_names_the_message_by_its_field_or_by_its_text() {
        bound(Map.of());
        assertThat(smsc.receiver().bringPdu(Vectors.REPORT)).isZero();

        var knock = nextKnock();
        assertThat(read(knock, Map.of())).isEqualTo(report("7A3F"));
        assertThat(read(knock, Map.of("report-id-from", "text"))).isEqualTo(report("31295"));
        assertThat(read(knock, Map.of("report-id-from", "text", "report-id", "hex-to-decimal")))
                .isEqualTo(report("7a3f"));
        assertThat(knock.text(StandardCharsets.UTF_8)).contains("stat:DELIVRD").contains("sequence_number=77");
    }

    private static StatusReport report(String id) {
        return new StatusReport(MessageHandle.remote(id), ReportedState.DELIVERED, "000", "DELIVRD", Optional.empty());
    }

    @Test
    void a_header_in_the_vector_is_ours() {
        var parts = new LongTexts("udh", Coding.of(filledIn(Map.of())))
                .bodies(new org.tarishi.sms.SmsText("d".repeat(161)))
                .orElseThrow();

        assertThat(Vectors.PART_ONE).contains("0500032a0201");
        assertThat(HexFormat.of().formatHex(parts.get(0).octets())).matches("050003..0201(64)+");
    }
}
