package org.tarishi.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void without_messages_there_is_no_percentage_and_no_median() {
        assertThat(Figures.NONE.takenPercent()).isEmpty();
        assertThat(Figures.NONE.reportedPercent()).isEmpty();
        assertThat(Figures.NONE.deliveredPercent()).isEmpty();
        assertThat(Figures.NONE.medianDelay()).isEmpty();
    }

    @Test
    void a_percentage_is_never_rounded_up_to_a_hundred() {
        Figures figures = Figures.NONE.plus(Figure.ACCEPTED, 999).plus(Figure.REFUSED, 1);

        assertThat(figures.takenPercent()).hasValue(99);
    }

    @Test
    void an_unanswered_message_counts_as_one_that_was_not_taken() {
        Figures figures = Figures.NONE.plus(Figure.ACCEPTED, 3).plus(Figure.UNCERTAIN, 1);

        assertThat(figures.takenPercent()).hasValue(75);
    }

    @Test
    void reports_of_yesterday_s_messages_do_not_make_more_than_a_hundred() {
        Figures figures =
                Figures.NONE.plus(Figure.ACCEPTED, 2).plus(Figure.DELIVERED, 3).plus(Figure.UNDELIVERED, 1);

        assertThat(figures.reportedPercent()).hasValue(100);
        assertThat(figures.deliveredPercent()).hasValue(75);
    }

    @Test
    void a_delay_is_counted_up_to_its_bound() {
        assertThat(Figure.of(Duration.ZERO)).isEqualTo(Figure.WITHIN_5S);
        assertThat(Figure.of(Duration.ofSeconds(5))).isEqualTo(Figure.WITHIN_5S);
        assertThat(Figure.of(Duration.ofMillis(5001))).isEqualTo(Figure.WITHIN_15S);
        assertThat(Figure.of(Duration.ofDays(3))).isEqualTo(Figure.LATER);
        assertThat(Figure.of(Duration.ofSeconds(-2))).as("clocks differ").isEqualTo(Figure.WITHIN_5S);
    }

    @Test
    void the_median_is_read_off_between_the_bounds() {
        Figures figures = Figures.NONE
                .plus(Figure.WITHIN_5S, 10)
                .plus(Figure.WITHIN_15S, 40)
                .plus(Figure.LATER, 10);

        // the 30th of 60 is the 20th of 40 between 5 s and 15 s
        assertThat(figures.medianDelay()).contains(Duration.ofSeconds(10));
    }

    @Test
    void a_median_beyond_the_largest_bound_is_that_bound() {
        assertThat(Figures.NONE.plus(Figure.LATER, 3).medianDelay()).contains(Duration.ofHours(6));
    }
}
