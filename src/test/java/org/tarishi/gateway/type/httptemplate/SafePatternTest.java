package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SafePatternTest {

    @Test
    void a_pattern_that_would_run_for_years_gives_up_soon() {
        String text = "a".repeat(5000) + "!";
        for (String evil : List.of("(a+)+$", "(a|aa)+$", "(.*a){20}b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a*)*\\1b")) {
            long before = System.nanoTime();

            assertThat(SafePattern.of(evil, 0).orElseThrow().isIn(text))
                    .as(evil)
                    .isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).as(evil).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_pattern_that_overflows_the_stack_finds_nothing() {
        assertThat(SafePattern.of("(x|y)*z", 0).orElseThrow().isIn("xy".repeat(30_000)))
                .isFalse();
    }

    @Test
    void an_honest_pattern_looks_through_the_whole_answer() {
        String answer = " ".repeat(60_000) + "{\"messageId\":\"ab-12\"}";

        assertThat(SafePattern.of("\"messageId\"\\s*:\\s*\"([^\"]+)\"", Pattern.DOTALL)
                        .orElseThrow()
                        .caught(answer))
                .contains("ab-12");
    }

    @Test
    void what_is_no_pattern_is_none() {
        assertThat(SafePattern.of("(", 0)).isEmpty();
        assertThat(SafePattern.of("", 0)).isEmpty();
        assertThat(SafePattern.of("x".repeat(501), 0)).isEmpty();
    }
}
