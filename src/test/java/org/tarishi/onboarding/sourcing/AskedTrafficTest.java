package org.tarishi.onboarding.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTrafficTest {

    private final Map<String, String> asked = GivenQuotes.steadyClinic();

    @Test
    void volumes_between_the_named_months_lie_on_the_straight_line() {
        asked.put("sent-1", "1000");
        asked.put("sent-6", "2000");
        asked.put("sent-12", "5000");

        assertThat(AskedTraffic.of(GivenQuotes.answers(asked)).sent())
                .containsExactly(1000L, 1200L, 1400L, 1600L, 1800L, 2000L, 2500L, 3000L, 3500L, 4000L, 4500L, 5000L);
    }

    @Test
    void an_ordinary_message_is_the_median_of_the_samples_and_a_long_one_the_fourth_of_five() {
        asked.put("sample-1", "a".repeat(100));
        asked.put("sample-2", "a".repeat(100));
        asked.put("sample-3", "a".repeat(170));
        asked.put("sample-4", "a".repeat(350));
        asked.put("sample-5", "a".repeat(600));

        assertThat(AskedTraffic.of(GivenQuotes.answers(asked)).segments()).isEqualTo(2);
        assertThat(AskedTraffic.of(GivenQuotes.answers(asked)).longSegments()).isEqualTo(3);
    }
}
