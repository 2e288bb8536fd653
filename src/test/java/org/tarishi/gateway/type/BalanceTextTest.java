package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your balance is KES {amount} | Your balance is KES 42.50. Expires 30/11/2026 | 42.50",
                "your   balance is kes {amount} | Dear customer, Your Balance is  KES 1,234.00. | 1234.00",
                "Solde: {amount} FCFA | Solde: 12 500 FCFA jusqu'au 30/11 | 12500",
                "Solde: {amount} FCFA | Solde: 1.250,5 FCFA | 1250.5",
                "{amount} RWF left | 75 RWF left on your card | 75",
                "Bal:{amount} | Bal: -3 | -3"
            })
    void the_amount_is_found_where_the_example_says(String example, String text, BigDecimal amount) {
        assertThat(new BalanceText(example.strip()).read(text.strip())).contains(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your balance is KES {amount} | You have 3 SMS left",
                "Your balance is KES {amount} | Your balance is KES unknown",
                "Solde: {amount} FCFA | Solde: 12 Mo",
                "Bal:{amount} | Bal:"
            })
    void what_is_no_such_text_tells_no_balance(String example, String text) {
        assertThat(new BalanceText(example.strip()).read(text.strip())).isEmpty();
    }

    @Test
    void an_example_has_one_place_for_the_amount() {
        assertThat(BalanceText.isExample("KES {amount}")).isTrue();
        assertThat(BalanceText.isExample("KES 42")).isFalse();
        assertThat(BalanceText.isExample("{amount} of {amount}")).isFalse();
    }
}
