package org.tarishi.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.page.SearchWords;

class GatewayFilterTest {

    @Test
    void words_are_looked_for_in_name_and_type_however_they_are_written() {
        GatewayRow row = row(1, Light.WORKS);

        assertThat(looking("senegal orange", "").fits(row, Set.of())).isTrue();
        assertThat(looking("twilio", "").fits(row, Set.of())).isTrue();
        assertThat(looking("orange mali", "").fits(row, Set.of())).isFalse();
        assertThat(looking(" ", "").isEmpty()).isTrue();
    }

    @Test
    void those_with_trouble_are_the_bad_ones_and_those_with_an_incident() {
        GatewayFilter unwell = looking("", "attention");

        assertThat(unwell.fits(row(1, Light.TROUBLED), Set.of())).isTrue();
        assertThat(unwell.fits(row(1, Light.PAUSED), Set.of(1L))).isTrue();
        assertThat(unwell.fits(row(1, Light.PAUSED), Set.of(2L))).isFalse();
        assertThat(unwell.fits(row(1, Light.WORKS), Set.of())).isFalse();
        assertThat(unwell.isEmpty()).isFalse();
    }

    private static GatewayFilter looking(String words, String show) {
        return new GatewayFilter(new SearchWords(words), show);
    }

    private static GatewayRow row(long id, Light light) {
        return new GatewayRow(id, "Orange Sénégal", "Twilio", light, "", 0, "", true, false, false, false);
    }
}
