package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    /** Always the middle, so that nothing is moved. */
    private static final RandomGenerator EVEN = new Random(1) {
        private static final long serialVersionUID = 1L;

        @Override
        public long nextLong(long from, long to) {
            return (from + to - 1) / 2;
        }
    };

    private final RetryPolicy policy = new RetryPolicy(EVEN);

    @Test
    void every_try_waits_twice_as_long_as_the_last_until_ten_minutes() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(attempt -> policy.waitAfter(attempt, Duration.ZERO)))
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(80),
                        Duration.ofSeconds(160),
                        Duration.ofSeconds(320),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10));
    }

    @Test
    void a_gateway_that_asks_for_more_is_obeyed_and_one_that_asks_for_less_is_not_hurried() {
        assertThat(policy.waitAfter(1, Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(policy.waitAfter(3, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void messages_that_failed_together_come_back_within_a_fifth_of_the_wait_but_not_together() {
        RetryPolicy real = new RetryPolicy(new Random(7));

        List<Long> waits = IntStream.range(0, 1000)
                .mapToObj(i -> real.waitAfter(1, Duration.ZERO).toMillis())
                .toList();

        assertThat(waits).allMatch(wait -> wait >= 4000 && wait <= 6000);
        assertThat(new HashSet<>(waits)).hasSizeGreaterThan(500);
    }

    @Test
    void a_message_tried_thousands_of_times_still_waits_ten_minutes() {
        assertThat(policy.waitAfter(100_000, Duration.ZERO)).isEqualTo(Duration.ofMinutes(10));
    }
}
