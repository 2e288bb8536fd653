package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.Recordings;
import org.tarishi.gateway.type.SettingFault;

/** What every gateway type keeps to, and the form. */
class SmppTypeTest extends SmppAtWork implements ProviderContract {

    @Override
    public Scene accepted() throws Exception {
        return new Scene(play("accepted"), "7A3F");
    }

    @Override
    public Scene refused() throws Exception {
        return new Scene(play("refused"), "0x0000000B");
    }

    @Override
    public Scene throttled() throws Exception {
        return new Scene(play("throttled"), "1");
    }

    /** The connection breaks, since nobody wants to wait half a minute here. */
    @Override
    public Attempt silence() throws Exception {
        return play("silence");
    }

    @Override
    public Attempt outOfCredit() throws Exception {
        return play("no-credit");
    }

    @Override
    public Attempt wrongKey() throws Exception {
        return play("wrong-key");
    }

    @Override
    public Attempt garbage() throws Exception {
        return play("garbage");
    }

    private Attempt play(String name) throws Exception {
        try (SmscOfRecord record = SmscOfRecord.playing(name)) {
            Attempt attempt = submit(open(heldBy(record)), "Hello");
            record.assertHeard();
            return attempt;
        }
    }

    private static Map<String, String> heldBy(SmscOfRecord record) {
        return Map.of("host", record.host(), "password", "s3cret", "errors", "0x45F = CREDIT");
    }

    @Test
    void a_report_that_comes_octet_by_octet_is_the_recorded_one_and_is_answered() throws Exception {
        try (SmscOfRecord record = SmscOfRecord.playing("delivered")) {
            open(heldBy(record));

            assertThat(nextEvent(Map.of())).isEqualTo(read(new Recordings(type, "").callback("delivered"), Map.of()));
            record.assertHeard();
        }
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
