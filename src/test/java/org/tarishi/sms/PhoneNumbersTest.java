package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0712345678",
                "712345678",
                "254712345678",
                "+254712345678",
                "00254712345678",
                "000254712345678",
                "+254 712 345 678",
                " (+254) 712-345-678 ",
                "+254 (0)712 345 678",
                "0712.345.678",
                "0712/345/678",
                "0712\u2013345\u2011678",
                "\u202A+254\u00A0712\u00A0345\u00A0678\u202C",
                "\uFF0B254712345678",
                "٠٧١٢٣٤٥٦٧٨",
                "۰۷۱۲۳۴۵۶۷۸",
                "+٢٥٤ ٧١٢ ٣٤٥ ٦٧٨"
            })
    void a_kenyan_number_is_read_however_it_is_typed(String typed) {
        assertThat(PhoneNumbers.read(typed, "KE")).isEqualTo(valid("+254712345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "+254712345678, '', +254712345678",
        "00254712345678, '', +254712345678",
        "00254712345678, US, +254712345678",
        "011254712345678, US, +254712345678",
        "0712345678, ke, +254712345678",
        "0712345678, ' KE ', +254712345678",
        "+254712345678, XX, +254712345678",
        "+12025550123, KE, +12025550123",
        "0701234567, CI, +2250701234567",
        "08031234567, NG, +2348031234567",
        "0788123456, RW, +250788123456",
        "77 123 45 67, SN, +221771234567"
    })
    void a_number_is_read_by_its_country_code_or_its_region(String typed, String region, String number) {
        assertThat(PhoneNumbers.read(typed, region)).isEqualTo(valid(number));
    }

    @ParameterizedTest
    @CsvSource({
        "'', KE, EMPTY",
        "'  ', KE, EMPTY",
        "'\u00A0\u200E\t', KE, EMPTY",
        "Amina, KE, NOT_A_NUMBER",
        "0712 345 67O, KE, NOT_A_NUMBER",
        "2.54712E+11, KE, NOT_A_NUMBER",
        "'0712345678, 0722345678', KE, NOT_A_NUMBER",
        "0712345678 ext 12, KE, NOT_A_NUMBER",
        "0712345678;0722345678, KE, NOT_A_NUMBER",
        "0712+345678, KE, NOT_A_NUMBER",
        "++254712345678, KE, NOT_A_NUMBER",
        "+, KE, NOT_A_NUMBER",
        "--, KE, NOT_A_NUMBER",
        "1-800-FLOWERS, US, NOT_A_NUMBER",
        "0712345678, '', NEEDS_COUNTRY",
        "0712345678, XX, NEEDS_COUNTRY",
        "254712345678, '', NEEDS_COUNTRY",
        "+0712345678, KE, NEEDS_COUNTRY",
        "+999712345678, KE, NEEDS_COUNTRY",
        "07123456, KE, TOO_SHORT",
        "0712, KE, TOO_SHORT",
        "+25471, KE, TOO_SHORT",
        "+254, KE, TOO_SHORT",
        "5550123, US, TOO_SHORT",
        "07123456789, KE, TOO_LONG",
        "0712345678 0722345678, KE, TOO_LONG",
        "+254712345678901234567890, KE, TOO_LONG",
        "22334, KE, SHORT_CODE",
        "40404, KE, SHORT_CODE",
        "911, US, SHORT_CODE",
        "0801234567, NG, NOT_IN_USE",
        "0312345678, KE, NOT_IN_USE",
        "+234 600 000 0000, KE, NOT_IN_USE",
        "+254 020 2012345, KE, LANDLINE",
        "0202012345, KE, LANDLINE",
        "+442079460123, '', LANDLINE",
        "+1 800 555 0199, '', LANDLINE",
        "+1 900 234 5678, '', PREMIUM_RATE",
        "+44 9012345678, '', PREMIUM_RATE",
        "+44 8431234567, '', PREMIUM_RATE",
        "+979 123456789, '', PREMIUM_RATE",
        "+881612345678, '', SATELLITE",
        "+88216 1234 5678, '', SATELLITE",
        "+870773111632, KE, SATELLITE",
        "00870773111632, KE, SATELLITE"
    })
    void a_number_that_cannot_receive_a_text_is_refused_with_the_reason(
            String typed, String region, NumberFault fault) {
        assertThat(PhoneNumbers.read(typed, region)).isEqualTo(new Reading.Invalid(fault));
    }

    @ParameterizedTest
    @EnumSource(NumberFault.class)
    void a_fault_has_a_stable_code(NumberFault fault) {
        assertThat(fault.code())
                .isEqualTo("number." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void a_whole_page_pasted_into_the_field_is_refused_like_any_other() {
        String page = "(".repeat(50_000) + "1".repeat(50_000);

        assertThat(PhoneNumbers.read(page, "KE")).isEqualTo(new Reading.Invalid(NumberFault.TOO_LONG));
        assertThat(PhoneNumbers.read(page + "x", "KE")).isEqualTo(new Reading.Invalid(NumberFault.NOT_A_NUMBER));
        assertThat(PhoneNumbers.international(page)).isEmpty();
    }

    @Test
    void a_code_is_written_with_dashes() {
        assertThat(NumberFault.TOO_SHORT.code()).isEqualTo("number.too-short");
    }

    @Test
    void a_reading_is_followed_case_by_case() {
        assertThat(PhoneNumbers.read("0712345678", "KE").<String>match(PhoneNumber::e164, NumberFault::code))
                .isEqualTo("+254712345678");
        assertThat(PhoneNumbers.read("", "KE").<String>match(PhoneNumber::e164, NumberFault::code))
                .isEqualTo("number.empty");
    }

    @Test
    void two_spellings_of_one_number_are_the_same() {
        assertThat(PhoneNumbers.sameNumber("254712345678", "+254 712 345 678")).isTrue();
        assertThat(PhoneNumbers.sameNumber("254712345678", "254712345679")).isFalse();
        assertThat(PhoneNumbers.sameNumber("MPESA", "MPESA")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"+254712345678, KE", "+12025550123, US", "+16135550123, CA", "+447781123456, GG", "+393123456789, IT"})
    void a_number_belongs_to_a_country(String number, String region) {
        assertThat(PhoneNumbers.regionOf(PhoneNumber.of(number))).contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+881612345678", "+999712345678", "+979123456789"})
    void some_numbers_belong_to_none(String number) {
        assertThat(PhoneNumbers.regionOf(PhoneNumber.of(number))).isEmpty();
    }

    @Test
    void the_regions_are_countries_in_order() {
        assertThat(PhoneNumbers.regions())
                .hasSizeGreaterThan(200)
                .isSorted()
                .contains("KE", "CD", "ZW")
                .allMatch(region -> region.matches("[A-Z]{2}"));
    }

    @Test
    void a_reading_does_not_tell_the_number_to_a_log() {
        assertThat(valid("+254712345678").toString()).doesNotContain("712345");
        assertThat(TypedNumber.of("0712345678", "KE")).hasToString("TypedNumber[10 signs, region=KE]");
    }

    private static Reading valid(String e164) {
        return new Reading.Valid(PhoneNumber.of(e164));
    }
}
