package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@link PhoneNumbers} reads the numbers that providers hand in. */
class InternationalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "254712345678",
                "+254712345678",
                "00254712345678",
                " 254712345678",
                "+254 712 345678",
                "+2540712345678"
            })
    void a_provider_writes_a_number_in_many_ways(String written) {
        assertThat(PhoneNumbers.international(written)).contains(PhoneNumber.of("+254712345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "254202012345, +254202012345",
        "2348012345670, +2348012345670",
        "254999999999, +254999999999",
        "255700000001, +255700000001",
        "254700123456, +254700123456",
        "29051234, +29051234"
    })
    void an_inbound_number_need_not_be_a_mobile_nor_in_our_plans(String written, String number) {
        assertThat(PhoneNumbers.international(written)).contains(PhoneNumber.of(number));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "22334",
                "12345678",
                "MPESA",
                "0712345678",
                "+",
                "999123456789",
                "whatsapp:+254712345678",
                "2547123456789012345678"
            })
    void what_is_no_international_number_is_empty(String written) {
        assertThat(PhoneNumbers.international(written == null ? " " : written)).isEmpty();
    }
}
