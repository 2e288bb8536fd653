package org.tarishi.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.money.UnitPrice;
import org.tarishi.platform.Fault;

/** What is written into the catalogue and how it is found again. */
class CatalogueTest {

    private static final OfferDraft ORANGE = new OfferDraft(
            "SN",
            "",
            "Orange Sénégal",
            true,
            true,
            List.of("SHORT_CODE", "ALPHANUMERIC"),
            true,
            "Orange, Free",
            "no set-up fee",
            "12,5",
            "xof",
            "8 weeks");

    @Test
    void a_whole_entry_is_read_and_survives_the_form() {
        Offer offer = new OfferReader(ORANGE).read();

        assertThat(offer.kinds()).isEqualTo(Set.of(NumberKind.SHORT_CODE, NumberKind.ALPHANUMERIC));
        assertThat(offer.operators()).containsExactly("Orange", "Free");
        assertThat(offer.price()).contains(UnitPrice.of("12.5", "XOF"));
        assertThat(new OfferReader(OfferDraft.of(offer)).read()).isEqualTo(offer);
        assertThat(new CatalogueEntry(1, offer).offer()).isEqualTo(offer);
    }

    @Test
    void everything_that_is_wrong_is_said_at_its_field() {
        OfferReader reader = new OfferReader(
                new OfferDraft("XX", "", " ", false, false, List.of(), true, "", "x".repeat(201), "cheap", "", ""));
        reader.read();

        assertThat(reader.faults())
                .extracting(Fault::field)
                .containsExactly("country", "name", "sends", "reverseBilled", "rate", "price");
    }

    @Test
    void a_price_needs_its_currency() {
        OfferReader reader = new OfferReader(
                new OfferDraft("KE", "", "A", true, false, List.of(), false, "", "", "0.80", "shillings", ""));
        reader.read();

        assertThat(reader.faults()).containsExactly(Fault.at("currency", "fault.catalogue-currency"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', true",
        "SN, '', '', true",
        "KE, '', '', false",
        "'', two-way, '', true",
        "'', free, '', true",
        "'', '', senegal, true",
        "'', '', 'ORANGE free', true",
        "'', '', airtel, false"
    })
    void it_is_found_by_country_need_and_words(String country, String need, String words, boolean found) {
        Offer offer = new OfferReader(ORANGE).read();

        assertThat(new CatalogueFilter(country, need, words).fits(offer, "Sénégal"))
                .isEqualTo(found);
    }

    @Test
    void it_is_told_in_the_readers_words() {
        CatalogueRow row =
                new CatalogueWords(Locale.FRENCH).row(new CatalogueEntry(1, new OfferReader(ORANGE).read()), Set.of());

        assertThat(row.country()).isEqualTo("Sénégal");
        assertThat(row.directions()).isEqualTo("Envoyer et recevoir");
        assertThat(row.numbers()).isEqualTo("Numéro court, Nom, frais inversés");
        assertThat(row.rate()).contains("12,5", "par segment", "no set-up fee");
    }
}
