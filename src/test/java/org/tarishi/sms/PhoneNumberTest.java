package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "254712345678",
                "+054712345678",
                "+25471 234",
                "+123456",
                "+123456789012345678",
                "+٢٥٤٧١٢٣٤٥"
            })
    void only_e164_is_a_phone_number(String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of(other))
                .withMessage("not an E.164 number: " + other.length() + " characters");
    }

    @ParameterizedTest
    @CsvSource({
        "+254712345678, +2547•••••678",
        "+12025550123, +1202••••123",
        "+23675123456, +2367••••456",
        "+2901234, +••••234",
        "+29012345, +2••••345"
    })
    void a_number_is_shown_masked_with_four_digits_hidden_at_least(String number, String masked) {
        assertThat(PhoneNumber.of(number).masked()).isEqualTo(masked);
        assertThat(PhoneNumber.of(number)).hasToString(masked);
    }

    @Test
    void the_longest_number_is_masked_too() {
        assertThat(PhoneNumber.of("+12345678901234567").masked()).isEqualTo("+1234••••••••••567");
    }

    @ParameterizedTest
    @CsvSource({
        "E164_PLUS, +254712345678, +254712345678",
        "DIGITS, +254712345678, 254712345678",
        "DOUBLE_ZERO, +254712345678, 00254712345678",
        "NATIONAL, +254712345678, 0712345678",
        "NATIONAL, +12025550123, 2025550123",
        "NATIONAL, +22507012345, 07012345",
        "NATIONAL, +99912345678, 99912345678"
    })
    void a_number_is_written_as_the_provider_wants_it(NumberFormat format, String number, String written) {
        assertThat(format.format(PhoneNumber.of(number))).isEqualTo(written);
    }
}
