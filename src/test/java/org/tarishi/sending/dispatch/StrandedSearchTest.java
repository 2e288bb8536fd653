package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.dispatch.MoveStranded.Looked;
import org.tarishi.sending.outbox.Stranded.Place;

class StrandedSearchTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final Place MIDDLE = new Place(1, 0, 1, NOW, 17);

    @Test
    void it_goes_on_where_it_was() {
        StrandedSearch search = StrandedSearch.NEW.after(new Looked(MIDDLE, false), NOW);

        assertThat(search.place()).isEqualTo(MIDDLE);
        assertThat(search.isResting(NOW)).isFalse();
    }

    @Test
    void a_queue_that_nobody_could_leave_is_left_alone_for_a_while() {
        StrandedSearch search =
                StrandedSearch.NEW.after(new Looked(MIDDLE, false), NOW).after(new Looked(Place.START, false), NOW);

        assertThat(search.isAtTheBeginning()).isTrue();
        assertThat(search.isResting(NOW.plusSeconds(19))).isTrue();
        assertThat(search.isResting(NOW.plusSeconds(20))).isFalse();
    }

    @Test
    void where_somebody_left_the_next_look_comes_at_once() {
        StrandedSearch search =
                StrandedSearch.NEW.after(new Looked(MIDDLE, true), NOW).after(new Looked(Place.START, false), NOW);

        assertThat(search.isResting(NOW)).isFalse();
    }
}
