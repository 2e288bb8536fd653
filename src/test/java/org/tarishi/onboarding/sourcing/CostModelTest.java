package org.tarishi.onboarding.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.money.Money;

/** Every expected figure was computed by hand. */
class CostModelTest {

    private final Map<String, String> quote = GivenQuotes.plain();
    private final Map<String, String> asked = GivenQuotes.steadyClinic();

    @Test
    void twelve_months_are_set_up_twelve_rentals_and_every_message() {
        // 1,000 + 12 x 100 + 12 x 1,000 x 0.80
        assertThat(outlook().total()).isEqualTo(Money.of("11800", "KES"));
    }

    @Test
    void an_sms_that_is_sent_costs_at_most_what_its_dearest_operator_asks_for_the_first_ones() {
        GivenQuotes.line(quote, 3, "MT", "0.95");
        quote.put("OPERATOR-3", "Airtel");
        GivenQuotes.line(quote, 4, "REVERSE_MO", "3");

        assertThat(terms().dearestSent()).contains(new BigDecimal("0.95"));
    }

    @Test
    void before_the_first_message_set_up_fees_deposit_and_a_rental_are_due() {
        quote.put("REGULATOR_FEE", "250");
        quote.put("REGULATOR_YEARLY", "50");
        quote.put("DEPOSIT", "2000");

        assertThat(outlook().beforeFirstMessage()).isEqualTo(Money.of("3400", "KES"));
    }

    @Test
    void the_flow_of_cash_adds_up_to_the_total_and_the_deposit_that_comes_back() {
        quote.put("DEPOSIT", "2000");
        Outlook outlook = outlook();

        assertThat(outlook.flow()).hasSize(13);
        assertThat(outlook.flow().get(1)).isEqualTo(Money.of("900", "KES"));
        assertThat(outlook.flow().get(12)).isEqualTo(Money.of("800", "KES"));
        assertThat(sum(outlook.flow())).isEqualTo(outlook.total().plus(Money.of("2000", "KES")));
    }

    @Test
    void tax_comes_on_top_of_everything_but_the_deposit() {
        quote.put("TAX_PERCENT", "16");
        quote.put("DEPOSIT", "2000");

        assertThat(outlook().total()).isEqualTo(Money.of("13688", "KES"));
        assertThat(outlook().beforeFirstMessage()).isEqualTo(Money.of("3276", "KES"));
    }

    @Test
    void tax_that_is_included_is_not_added_again() {
        quote.put("TAX_PERCENT", "16");
        quote.put("TAX_INCLUDED", "yes");

        assertThat(outlook().total()).isEqualTo(Money.of("11800", "KES"));
    }

    @Test
    void set_up_and_rental_may_be_asked_for_each_operator() {
        quote.put("SET_UP_PER_OPERATOR", "yes");
        quote.put("RENTAL_PER_OPERATOR", "yes");

        // 2 x 1,000 + 12 x 2 x 100 + 9,600
        assertThat(outlook().total()).isEqualTo(Money.of("14000", "KES"));
    }

    @Test
    void a_month_below_the_minimum_costs_the_minimum() {
        quote.put("MINIMUM", "1500");

        // 1,000 + 1,200 + 12 x 1,500
        assertThat(outlook().total()).isEqualTo(Money.of("20200", "KES"));
    }

    @Test
    void messages_below_a_minimum_of_messages_are_paid_without_being_sent() {
        quote.put("MINIMUM", "1500");
        quote.put("MINIMUM_IN_MESSAGES", "yes");

        // 1,000 + 1,200 + 12 x 1,500 x 0.80
        assertThat(outlook().total()).isEqualTo(Money.of("16600", "KES"));
    }

    @Test
    void each_message_pays_the_price_of_its_tier() {
        quote.put("TO-1", "600");
        GivenQuotes.line(quote, 3, "MT", "0.50");
        quote.put("FROM-3", "601");

        // a month: 600 x 0.80 + 400 x 0.50 = 680
        assertThat(outlook().total()).isEqualTo(Money.of("10360", "KES"));
    }

    @Test
    void an_operator_with_a_line_of_its_own_is_charged_by_it() {
        GivenQuotes.line(quote, 3, "MT", "1.20");
        quote.put("OPERATOR-3", "airtel");

        // a month: 500 x 0.80 + 500 x 1.20 = 1,000
        assertThat(outlook().total()).isEqualTo(Money.of("14200", "KES"));
    }

    @Test
    void what_did_not_arrive_costs_less_where_only_delivered_messages_are_charged() {
        quote.put("CHARGED-1", "DELIVERED");
        quote.put("FAILED_PRICE-1", "0.10");

        // a month: 950 x 0.80 + 50 x 0.10 = 765
        assertThat(outlook().total()).isEqualTo(Money.of("11380", "KES"));
    }

    @Test
    void long_messages_pay_each_segment_and_once_where_messages_are_counted() {
        assertThat(CostModel.of(terms(), traffic(), 2).total()).isEqualTo(Money.of("21400", "KES"));
        quote.put("UNIT-1", "MESSAGE");
        assertThat(CostModel.of(terms(), traffic(), 2).total()).isEqualTo(Money.of("11800", "KES"));
    }

    @Test
    void texts_that_the_project_pays_for_need_a_price_of_their_own() {
        asked.put("inbound-payer", "project");

        assertThat(outlook().missing()).containsExactly(PriceLine.Direction.REVERSE_MO);
        GivenQuotes.line(quote, 3, "REVERSE_MO", "1");
        assertThat(outlook().isComplete()).isTrue();
        assertThat(outlook().total()).isEqualTo(Money.of("17800", "KES"));
    }

    @Test
    void a_tier_that_ends_too_early_leaves_a_price_missing() {
        quote.put("TO-1", "100");

        assertThat(outlook().missing()).containsExactly(PriceLine.Direction.MT);
    }

    @Test
    void a_delivered_message_bears_its_share_of_everything() {
        // 11,800 / (12,000 x 0.95)
        assertThat(outlook().perDelivered()).contains(new BigDecimal("1.0351"));
    }

    @Test
    void it_pays_off_from_so_many_messages_a_month_on() {
        // (1,000 / 12 + 100) / (2.00 - 0.80) = 183.3333 / 1.20
        assertThat(outlook().breakEven().against(new BigDecimal("2.00"))).contains(153L);
        assertThat(outlook().breakEven().against(new BigDecimal("0.80"))).isEmpty();
    }

    @Test
    void a_fee_for_reports_is_paid_for_every_message_sent() {
        quote.put("REPORT_FEE", "0.05");

        assertThat(outlook().total()).isEqualTo(Money.of("12400", "KES"));
    }

    @Test
    void a_currency_without_small_coins_is_rounded_month_by_month() {
        quote.put("CURRENCY", "UGX");
        quote.put("PRICE-1", "0.8003");

        // a month: 800.3 -> 800
        assertThat(outlook().total()).isEqualTo(Money.of("11800", "UGX"));
    }

    private Outlook outlook() {
        return CostModel.of(terms(), traffic(), traffic().segments());
    }

    private QuoteTerms terms() {
        return QuoteReader.read(GivenQuotes.answers(quote));
    }

    private AskedTraffic traffic() {
        return AskedTraffic.of(GivenQuotes.answers(asked));
    }

    private static Money sum(List<Money> flow) {
        return flow.stream().reduce(Money::plus).orElseThrow();
    }
}
