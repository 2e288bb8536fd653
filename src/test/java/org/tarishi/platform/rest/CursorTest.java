package org.tarishi.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 912731158473608642L, Long.MAX_VALUE})
    void a_cursor_that_is_handed_back_names_the_same_place(long id) {
        assertThat(Cursor.read(new Cursor(id).toString())).contains(new Cursor(id));
    }

    @Test
    void it_needs_no_escaping_in_a_query() {
        assertThat(new Cursor(-1).toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "912731158473608642", "!!", "AQ", "AgAAAAAAAAAB", "AQAAAAAAAAAAAQ"})
    void what_we_did_not_make_is_no_cursor(String text) {
        assertThat(Cursor.read(text)).isEmpty();
    }
}
