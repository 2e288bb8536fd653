package org.tarishi.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void an_amount_has_the_digits_of_its_currency() {
        assertThat(Money.of("30000", "KES")).hasToString("KES 30000.00").isEqualTo(Money.of("30000.000000", "KES"));
        assertThat(Money.of("5000", "XOF")).hasToString("XOF 5000");
    }

    @Test
    void an_amount_finer_than_its_currency_is_refused() {
        assertThatThrownBy(() -> Money.of("0.005", "USD")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("0.5", "XOF")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void only_one_currency_is_added_up() {
        assertThat(Money.of("1.10", "USD").plus(Money.of("2.20", "USD"))).isEqualTo(Money.of("3.30", "USD"));
        assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "KES")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_written_as_its_reader_writes_numbers() {
        assertThat(Money.of("30000", "KES").text(Locale.ENGLISH)).isEqualTo("KES\u00a030,000.00");
        assertThat(Money.of("30000", "KES").text(Locale.FRENCH)).matches("KES\u00a030\\p{Z}000,00");
        assertThat(UnitPrice.of("0.0083", "USD").text(Locale.ENGLISH)).isEqualTo("USD\u00a00.0083");
        assertThat(UnitPrice.of("0.8", "KES").text(Locale.ENGLISH)).isEqualTo("KES\u00a00.80");
    }

    /** pricing.md R16: the price stays exact until the sum is rounded, so a hundred thousand messages cost what they cost. */
    @Test
    void a_price_is_rounded_once_for_all_its_units() {
        assertThat(UnitPrice.of("0.0061895551", "USD").times(100_000)).isEqualTo(Money.of("618.96", "USD"));
        assertThat(UnitPrice.of("0.005", "USD").times(1)).isEqualTo(Money.of("0.01", "USD"));
        assertThat(UnitPrice.of("0.4", "XOF").times(1)).isEqualTo(Money.of("0", "XOF"));
    }
}
