package org.tarishi.sending.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.move.MovePreview.CountryCount;

class DestinationTest {

    @Test
    void counts_to_one_country_are_added_up_and_the_most_stands_first() {
        List<CountryCount> counts =
                List.of(new CountryCount("+254", 5), new CountryCount("+917", 4), new CountryCount("+919", 3));

        assertThat(Destination.of(counts, each -> each.prefix().startsWith("+91") ? "India" : "Kenya"))
                .containsExactly(new Destination("India", 7), new Destination("Kenya", 5));
    }
}
