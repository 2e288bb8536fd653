package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SignedAnswersTest {

    private final SignedAnswers empty = SignedAnswers.NONE;

    @Test
    void two_people_fill_in_two_answers() {
        SignedAnswers both =
                empty.with(typed("peak", "", "5"), "amina").with(typed("operators", "", "Safaricom"), "otieno");

        assertThat(both.answers().values()).containsOnly(Map.entry("peak", "5"), Map.entry("operators", "Safaricom"));
        assertThat(both.authors().text("peak")).isEqualTo("amina");
    }

    @Test
    void what_somebody_else_has_answered_meanwhile_stays_and_whose_it_is_is_said() {
        SignedAnswers theirs = empty.with(typed("peak", "", "5"), "amina");
        Map<String, TypedAnswer> mine =
                Map.of("peak", new TypedAnswer("", "50"), "languages", new TypedAnswer("", "Swahili"));

        assertThat(theirs.clashes(mine)).containsExactly(new Clash("peak", "5", "amina"));
        assertThat(theirs.with(mine, "otieno").answers().values())
                .containsOnly(Map.entry("peak", "5"), Map.entry("languages", "Swahili"));
    }

    @Test
    void whoever_has_seen_it_may_put_theirs_in_its_place() {
        SignedAnswers theirs = empty.with(typed("peak", "", "5"), "amina");

        SignedAnswers after = theirs.with(typed("peak", "5", "50"), "otieno");

        assertThat(after.answers().text("peak")).isEqualTo("50");
        assertThat(after.authors().text("peak")).isEqualTo("otieno");
    }

    @Test
    void two_who_type_the_same_do_not_clash() {
        SignedAnswers theirs = empty.with(typed("peak", "", "5"), "amina");

        assertThat(theirs.clashes(typed("peak", "", "5"))).isEmpty();
    }

    private static Map<String, TypedAnswer> typed(String key, String seen, String text) {
        return Map.of(key, new TypedAnswer(seen, text));
    }
}
