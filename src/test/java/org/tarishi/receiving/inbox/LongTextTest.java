package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LongTextTest {

    @Test
    void parts_are_put_together_by_number_not_by_arrival() {
        LongText text = new LongText(3, new TreeMap<>(Map.of(3, "c ", 1, " a", 2, "b")));

        assertThat(text.isWhole()).isTrue();
        assertThat(text.text()).isEqualTo(" abc ");
    }

    @Test
    void one_mark_stands_for_each_run_of_missing_parts() {
        assertThat(holed(6, Map.of(2, "b", 5, "e"))).isEqualTo("[…]b[…]e[…]");
        assertThat(holed(3, Map.of(1, "a", 2, "b"))).isEqualTo("ab[…]");
    }

    @Test
    void an_empty_part_is_no_hole() {
        assertThat(holed(3, Map.of(1, "a", 2, "", 3, "c"))).isEqualTo("ac");
    }

    private static String holed(int total, Map<Integer, String> parts) {
        return new LongText(total, new TreeMap<>(parts)).text();
    }
}
