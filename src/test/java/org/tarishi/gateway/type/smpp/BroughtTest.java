package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.given.SmscDelivery;
import org.tarishi.given.SmscVisit;

/** What the SMSC brings: texts and reports. */
class BroughtTest extends SmppAtWork {

    private static final HexFormat HEX = HexFormat.of();

    /** A deliver_sm's body from 255700000001 (1/1) to 3456 (3/0). */
    private static byte[] body(int esmClass, int dataCoding, byte[] octets, String fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new SmscDelivery("255700000001", "3456", esmClass, dataCoding).of(octets));
        body.writeBytes(HEX.parseHex(fields));
        return body.toByteArray();
    }

    private InboundSms text(int esmClass, int dataCoding, byte[] octets, String fields, Map<String, String> settings) {
        bound(settings);
        assertThat(SmscVisit.waited(smsc.receiver().bring(body(esmClass, dataCoding, octets, fields))))
                .isZero();
        return (InboundSms) nextEvent(settings);
    }

    @Test
    void a_text_is_read_with_its_numbers() {
        InboundSms text = text(0, 0, HEX.parseHex("48656c6c6f203500"), "", Map.of());

        assertThat(text)
                .isEqualTo(new InboundSms("", "+255700000001", "3456", "Hello 5@", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7f, à, gsm",
        "0, e0, à, latin-1",
        "1, 41, A, gsm",
        "3, e9, é, gsm",
        "8, 0928092e, नम, gsm",
        "240, 7f, à, gsm",
        "24, 0928, न, gsm",
        "6, c6, Ц, gsm"
    })
    void data_coding_says_which_alphabet(int coding, String octets, String text, String alphabet) {
        Map<String, String> settings = Map.of("default-alphabet", alphabet);

        assertThat(text(0, coding, HEX.parseHex(octets), "", settings).text()).isEqualTo(text);
    }

    @Test
    void parts_are_known_by_either_header_and_by_fields() {
        byte[] octets = "part one".getBytes(StandardCharsets.US_ASCII);
        String hex = HEX.formatHex(octets);

        assertThat(text(0x40, 0, HEX.parseHex("0500032a0201" + hex), "", Map.of())
                        .part())
                .contains(new Part(0x2A, 2, 1));
        InboundSms wide = text(0x40, 0, HEX.parseHex("060804abcd0302" + hex), "", Map.of());
        assertThat(wide.part()).contains(new Part(0xABCD, 3, 2));
        assertThat(wide.text()).isEqualTo("part one");
        assertThat(text(0, 0, octets, "020c00020102020e000102020f000102", Map.of())
                        .part())
                .contains(new Part(0x0102, 2, 2));
    }

    @Test
    void a_text_in_message_payload_is_read_too() {
        String payload = "04240005" + HEX.formatHex("Howdy".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(0, 0, new byte[0], payload, Map.of()).text()).isEqualTo("Howdy");
    }

    @Test
    void a_local_number_is_completed_by_the_country() {
        Pdu local = Pdu.read("00000031" + "00000005000000000000000100" + "0201"
                        + HEX.formatHex("0712345678".getBytes(StandardCharsets.US_ASCII)) + "00" + "0300" + "3333"
                        + "00" + "0000000000000000" + "00" + "01" + "41")
                .orElseThrow();

        assertThat(((InboundSms) read(Brought.of(local).request(), Map.of("country", "KE"))).from())
                .isEqualTo("+254712345678");
    }

    @Test
    void what_is_no_text_is_kept_for_a_person() {
        bound(Map.of());
        smsc.receiver().bring(body(0, 4, new byte[] {1, 2, 3}, ""));

        assertThat(type.read(nextKnock(), filledIn(Map.of()))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id:77 sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:DELIVRD err:000 text:Hi | 77 | DELIVERED | 000",
                "ID:ab-7 STAT:UNDELIV ERR:1B | ab-7 | UNDELIVERED | 1B",
                "id: 9 done date:261123120159 stat: EXPIRED err:027 Text:x | 9 | EXPIRED | 027",
                "id:5 stat:REJECTD | 5 | UNDELIVERED | ''",
                "id:5 stat:DELETED | 5 | UNDELIVERED | ''",
                "id:5 stat:ACCEPTD | 5 | UNDERWAY | ''",
                "id:5 stat:ENROUTE | 5 | UNDERWAY | ''",
                "id:5 stat:UNKNOWN | 5 | UNDERWAY | ''"
            })
    void a_report_is_read_from_its_text(String text, String id, ReportedState state, String code) {
        bound(Map.of());
        smsc.receiver().bring(body(4, 0, text.getBytes(StandardCharsets.US_ASCII), ""));
        StatusReport report = (StatusReport) nextEvent(Map.of());

        assertThat(report.about().value()).isEqualTo(id);
        assertThat(report.state()).isEqualTo(state);
        assertThat(report.providerCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "same, 7A3F, 7A3F, 7A3F, 7A3F",
        "ignore-case, 007A3F, 7a3f, 7A3F, 7a3f",
        "hex-to-decimal, 7A3F, 7a3f, 31295, 7a3f",
        "hex-to-decimal, 0007a3f, 7a3f, 0031295, 7a3f",
        "decimal-to-hex, 31295, 31295, 7A3F, 31295",
        "decimal-to-hex, 0031295, 31295, 07a3f, 31295",
        "hex-to-decimal, abc-1, abc-1, abc-1, abc-1"
    })
    void the_id_of_the_answer_and_of_the_report_meet(
            String kind, String answered, String stored, String reported, String found) {
        ReportIds ids = ReportIds.of(kind);

        assertThat(ids.answered(answered)).isEqualTo(stored);
        assertThat(ids.reported(reported)).isEqualTo(found);
    }
}
