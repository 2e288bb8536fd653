package org.tarishi.gateway.type.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Settings;

/** What the simulated network draws lots for, and its pace. */
class FateTest extends SimulatorAtWork {

    @Test
    void what_becomes_of_a_message_follows_from_its_reference() {
        Settings settings = quick(Map.of("failing", "10", "deferred", "20", "no-answer", "5", "undelivered", "30"));
        Map<Fate.Reception, Long> count = new HashMap<>();
        LongStream.range(0, 10_000).forEach(i -> {
            Fate fate = Fate.of(700_000_000_000_000_000L + i * 4096, settings);
            assertThat(Fate.of(700_000_000_000_000_000L + i * 4096, settings)).isEqualTo(fate);
            count.merge(fate.reception(), 1L, Long::sum);
        });

        assertThat(count.get(Fate.Reception.REFUSED)).isBetween(850L, 1150L);
        assertThat(count.get(Fate.Reception.DEFERRED)).isBetween(1800L, 2200L);
        assertThat(count.get(Fate.Reception.NO_ANSWER)).isBetween(400L, 600L);
    }

    @Test
    void a_new_second_has_room_again() {
        List<Instant> moments = List.of(NOW, NOW.plusMillis(400), NOW.plusMillis(1000));
        Pace pace = new Pace(1);

        assertThat(moments.stream().map(pace::waitAt))
                .containsExactly(Duration.ZERO, Duration.ofMillis(600), Duration.ZERO);
    }
}
