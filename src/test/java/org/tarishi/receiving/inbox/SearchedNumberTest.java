package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0712 345, 712345",
        "+254 (712) 345-678, +254712345678",
        "00254712, +254712",
        "5678, 5678",
        "M-Pesa, MPesa",
        "' ', ''",
        "0, 0"
    })
    void it_is_looked_for_as_it_stands_in_an_international_number(String typed, String wanted) {
        assertThat(SearchedNumber.of(typed)).isEqualTo(wanted);
    }
}
