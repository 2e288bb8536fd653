package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.number.GivenNumber.kenyan;
import static org.tarishi.gateway.number.GivenNumber.shortCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.money.Money;
import org.tarishi.platform.Fault;

class NumberReaderTest {

    @Test
    void a_whole_one_is_read_with_everything_that_was_agreed() {
        NumberTerms terms = read(shortCode(" 22395 ")
                .reaching("Safaricom, Airtel,, Safaricom")
                .paidBy(InboundPayer.PROJECT)
                .leased("2026-01-01", "2026-12-31")
                .costing("30000,50", "KES")
                .atPace("12,5"));

        assertThat(terms.address()).isEqualTo("22395");
        assertThat(terms.operators()).containsExactly("Safaricom", "Airtel");
        assertThat(terms.payer()).isEqualTo(InboundPayer.PROJECT);
        assertThat(terms.lease().end()).hasToString("Optional[2026-12-31]");
        assertThat(terms.rental()).contains(Money.of("30000.50", "KES"));
        assertThat(terms.perSecond()).isEqualByComparingTo("12.5");
    }

    @ParameterizedTest
    @CsvSource({
        "LONG_CODE, 0712 345 678, +254712345678",
        "SIM, +254 712 345678, +254712345678",
        "LONG_CODE, +254 20 2345678, +254202345678",
        "SHORT_CODE, 22395, 22395",
        "ALPHANUMERIC, M-HEALTH, M-HEALTH"
    })
    void an_address_is_read_as_its_kind_is_written(NumberKind kind, String typed, String address) {
        assertThat(read(kenyan(kind, typed)).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG_CODE, +255712345678, fault.number-phone",
        "SIM, 22395, fault.number-phone",
        "SHORT_CODE, 12, fault.number-short-code",
        "SHORT_CODE, +254712345678, fault.number-short-code",
        "SHORT_CODE, CLINIC, fault.number-short-code",
        "ALPHANUMERIC, far too long a name, fault.number-name",
        "ALPHANUMERIC, 22395, fault.number-name",
        "ALPHANUMERIC, Здоровье, fault.number-name"
    })
    void an_address_that_does_not_suit_its_kind_and_country_is_refused(NumberKind kind, String typed, String fault) {
        assertThat(faults(kenyan(kind, typed))).containsExactly(Fault.at("address", fault, typed));
    }

    @Test
    void a_number_of_a_country_that_shares_its_code_is_that_countrys() {
        assertThat(read(kenyan(NumberKind.LONG_CODE, "+1 416 555 0123").in("CA"))
                        .address())
                .isEqualTo("+14165550123");
    }

    @Test
    void nobody_pays_for_texts_that_nobody_can_write_or_that_no_operator_bills() {
        assertThat(faults(kenyan(NumberKind.ALPHANUMERIC, "CLINIC").paidBy(InboundPayer.PROJECT)))
                .containsExactly(Fault.at("payer", "fault.number-payer-name"));
        assertThat(faults(kenyan(NumberKind.SIM, "+254712345678").paidBy(InboundPayer.PREMIUM)))
                .containsExactly(Fault.at("payer", "fault.number-payer-sim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30,000.50", "30'000", "-1", "1e3", "12.345", "free"})
    void an_amount_that_cannot_be_is_refused_at_its_field(String rental) {
        assertThat(faults(shortCode("22395").costing(rental, "KES")))
                .containsExactly(Fault.at("rental", "fault.amount", 2));
    }

    @Test
    void an_amount_is_no_finer_than_its_currency_and_needs_one() {
        assertThat(faults(shortCode("22395").costing("5.5", "XOF")))
                .containsExactly(Fault.at("rental", "fault.amount", 0));
        assertThat(faults(shortCode("22395").costing("5", ""))).containsExactly(Fault.at("currency", "fault.currency"));
    }

    @Test
    void days_are_days_and_in_order() {
        assertThat(faults(shortCode("22395").leased("31.12.2026", "")))
                .containsExactly(Fault.at("leaseStart", "fault.day", "31.12.2026"));
        assertThat(faults(shortCode("22395").leased("2026-12-31", "2026-01-01")))
                .containsExactly(Fault.at("leaseEnd", "fault.lease-order"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        NumberDraft empty = new NumberDraft("", "", "", "", "", "", "", "", "", "fast");

        assertThat(new NumberReader(empty).read()).isEmpty();
        NumberReader reader = new NumberReader(empty);
        reader.read();
        assertThat(reader.faults()).extracting(Fault::field).contains("kind", "country", "perSecond");
    }

    @Test
    void terms_survive_the_form() {
        NumberTerms terms = read(shortCode("22395")
                .reaching("Safaricom")
                .leased("", "2027-01-31")
                .costing("30000", "KES")
                .atPace("10"));

        assertThat(new NumberReader(NumberDraft.of(terms)).read()).contains(terms);
    }

    private static NumberTerms read(GivenNumber given) {
        return new NumberReader(given.draft()).read().orElseThrow();
    }

    private static List<Fault> faults(GivenNumber given) {
        NumberReader reader = new NumberReader(given.draft());
        assertThat(reader.read()).isEmpty();
        return reader.faults();
    }
}
