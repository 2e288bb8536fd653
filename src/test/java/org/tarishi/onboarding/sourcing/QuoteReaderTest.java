package org.tarishi.onboarding.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

class QuoteReaderTest {

    private final Map<String, String> quote = GivenQuotes.plain();

    @Test
    void every_fault_is_said_at_its_field_at_once() {
        quote.remove("OFFERED");
        quote.put("CURRENCY", "shillings");
        quote.put("SET_UP", "a thousand");
        quote.put("LEAD_DAYS", "soon");
        quote.put("TAX_PERCENT", "116");
        quote.put("PRICE-2", "free");

        assertThat(faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("OFFERED", "CURRENCY", "SET_UP", "LEAD_DAYS", "TAX_PERCENT", "PRICE-2");
    }

    @Test
    void a_tier_ends_after_it_begins() {
        quote.put("FROM-1", "1001");
        quote.put("TO-1", "1000");

        assertThat(faults()).extracting(Fault::code).containsExactly("rule.quote.tier");
    }

    @Test
    void a_line_of_which_only_the_choices_stand_there_is_none() {
        quote.put("DIRECTION-3", "MT");
        quote.put("UNIT-3", "MESSAGE");

        assertThat(QuoteReader.read(GivenQuotes.answers(quote)).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4800.50 | 4800.50", "4,800.50 | 4800.50", "4 800,50 | 4800.50", "4,800 | 4800", "0,8 | 0.8"})
    void amounts_are_read_as_they_stand_on_paper(String typed, BigDecimal amount) {
        assertThat(Typed.amount(typed)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({"-5", "1e3", "4.800.50", "KES 5", "''"})
    void what_is_no_amount_is_none(String typed) {
        assertThat(Typed.amount(typed)).isEmpty();
    }

    private List<Fault> faults() {
        return catchThrowableOfType(RuleBroken.class, () -> QuoteReader.read(GivenQuotes.answers(quote)))
                .faults();
    }
}
