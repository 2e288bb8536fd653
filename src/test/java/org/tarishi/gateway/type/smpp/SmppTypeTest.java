package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.SettingFault;

/** What every gateway type keeps to, and the form. */
class SmppTypeTest extends SmppAtWork implements ProviderContract {

    @Override
    public Scene accepted() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0, "7A3F"));
        return new Scene(submit(open(Map.of()), "Hello"), "7A3F");
    }

    @Override
    public Scene refused() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0x0B, ""));
        return new Scene(submit(open(Map.of()), "Hello"), "0x0000000B");
    }

    @Override
    public Scene throttled() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0x58, ""));
        return new Scene(submit(open(Map.of()), "Hello"), "1");
    }

    /** The connection breaks, since nobody wants to wait half a minute here. */
    @Override
    public Attempt silence() {
        smsc.withManners((visit, submit, count) -> visit.cut());
        return submit(open(Map.of()), "Hello");
    }

    @Override
    public Attempt outOfCredit() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0x45F, ""));
        return submit(open(Map.of("errors", "0x45F = CREDIT")), "Hello");
    }

    @Override
    public Attempt wrongKey() {
        smsc.answeringBinds(0x0E);
        return submit(open(Map.of()), "Hello");
    }

    /** An answer to a message that nobody sent, and a length that no PDU has. */
    @Override
    public Attempt garbage() {
        smsc.withManners((visit, submit, count) ->
                visit.write(HexFormat.of().parseHex("000000128000000400000000000fffff4100" + "f".repeat(32))));
        return submit(open(Map.of()), "Hello");
    }

    @Override
    public CallbackRequest unknownState() {
        return Brought.of(Pdu.read(Vectors.REPORT
                                .replace("0427000102", "0427000163")
                                .replace("44454c49565244", "54454c45504f52"))
                        .orElseThrow())
                .request();
    }

    @Test
    void nobody_brings_anything_over_http() {
        CallbackRequest posted =
                new CallbackRequest("report", "POST", "", "", Map.of(), Vectors.REPORT.getBytes(), "192.0.2.1");

        assertThat(type.read(posted, filledIn(Map.of()))).isInstanceOf(Forged.class);
    }

    @Test
    void what_does_not_fit_the_protocol_is_named_at_its_field() {
        assertThat(faults("host", "smsc.example.org")).containsExactly("fault.smpp-host");
        assertThat(faults("second-host", "10.0.0.5:99999")).containsExactly("fault.smpp-host");
        assertThat(faults("system-id", "sixteen-letters!")).containsExactly("fault.smpp-word");
        assertThat(faults("system-type", "é")).containsExactly("fault.smpp-word");
        assertThat(faults("binds", "0")).containsExactly("fault.number-range");
        assertThat(faults("window", "257")).containsExactly("fault.number-range");
        assertThat(faults("enquire-link", "4")).containsExactly("fault.number-range");
        assertThat(faults("name-ton-npi", "7/0")).containsExactly("fault.ton-npi");
        assertThat(faults("errors", "0x45F = PERM\n0x460 PERM")).containsExactly("fault.smpp-error-line");
        assertThat(faults("errors", "0x45F = SOMETIME")).containsExactly("fault.smpp-error-line");
        assertThat(faults("country", "XX")).containsExactly("fault.country");
        assertThat(faults("errors", "\n 0x0000045f = perm \n")).isEmpty();
        assertThat(faults("host", "[2001:db8::7]:2775")).isEmpty();
    }

    private Iterable<String> faults(String key, String value) {
        return type.check(filledIn(Map.of(key, value))).stream()
                .filter(fault -> fault.key().equals(key))
                .map(SettingFault::code)
                .toList();
    }
}
