package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    @ParameterizedTest
    @CsvSource({
        "+254712345678, LONG_CODE, +254712345678",
        "+254 712 345 678, LONG_CODE, +254712345678",
        "00254712345678, LONG_CODE, +254712345678",
        "123, SHORT_CODE, 123",
        "22334, SHORT_CODE, 22334",
        "12345678, SHORT_CODE, 12345678",
        "TARISHI, ALPHANUMERIC, TARISHI",
        "' M-PESA ', ALPHANUMERIC, M-PESA",
        "MoH Kenya 1, ALPHANUMERIC, MoH Kenya 1",
        "Santé, ALPHANUMERIC, Santé",
        "3G, ALPHANUMERIC, 3G"
    })
    void a_sender_is_told_by_how_it_is_written(String typed, Sender.Kind kind, String value) {
        assertThat(Sender.read(typed)).contains(new Sender(kind, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "123456789",
                "254712345678",
                "+",
                "+254",
                "+2547123O",
                "00ABC",
                "TWELVE LONGS",
                "Ação",
                "A{B}",
                "A\nB",
                "--",
                "Клиника"
            })
    void what_no_phone_can_show_is_no_sender(String typed) {
        assertThat(Sender.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LONG_CODE, 22334", "SHORT_CODE, 12", "SHORT_CODE, ABC", "ALPHANUMERIC, 22334", "ALPHANUMERIC, ' A'"})
    void a_value_must_suit_its_kind(Sender.Kind kind, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sender(kind, value));
    }

    @Test
    void the_number_of_a_sim_is_shown_masked() {
        assertThat(Sender.of(PhoneNumber.of("+254712345678"))).hasToString("+2547•••••678");
        assertThat(new Sender(Sender.Kind.SHORT_CODE, "22334")).hasToString("22334");
    }
}
