package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

    @ParameterizedTest
    @CsvSource({"+254712345678, Safaricom", "+254733123456, Airtel", "+256772123456, MTN"})
    void a_number_tells_to_whom_its_range_was_given(String number, String operator) {
        assertThat(Operators.of(PhoneNumber.of(number))).isEqualTo(operator);
    }

    @Test
    void where_numbers_say_nothing_about_operators_none_is_known() {
        assertThat(Operators.of(PhoneNumber.of("+12025550123"))).isEmpty();
        assertThat(Operators.behind("1202")).isEmpty();
        assertThat(Operators.behind("")).isEmpty();
    }

    @Test
    void a_prefix_of_any_length_knows_the_operators_of_its_country() {
        assertThat(Operators.behind("254"))
                .contains("Safaricom", "Airtel", "Telkom")
                .doesNotHaveDuplicates();
        assertThat(Operators.behind("25471")).isEqualTo(Operators.behind("254"));
        assertThat(Operators.behind("27")).contains("Vodacom");
    }
}
