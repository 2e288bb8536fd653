package org.tarishi.platform.page.tag;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.outbox.MessageState;

class TonesTest {

    private static final Set<String> TONES = Set.of("good", "busy", "waiting", "warning", "bad", "idle");
    private static final List<String> FLOWS =
            List.of("account", "project", "gateway", "sending", "receiving", "onboarding");

    private final ResourceBundle tones = bundle("tones");

    @Test
    void every_tone_is_one_that_the_stylesheet_knows() {
        assertThat(tones.keySet()).allSatisfy(key -> assertThat(TONES).contains(tones.getString(key)));
    }

    @Test
    void every_state_that_has_a_tone_has_a_word() {
        Set<String> words =
                FLOWS.stream().flatMap(flow -> bundle(flow).keySet().stream()).collect(toSet());

        assertThat(words).containsAll(tones.keySet());
    }

    @Test
    void every_state_of_a_message_has_a_tone_and_says_what_it_means() {
        assertThat(Stream.of(MessageState.values())).allSatisfy(state -> {
            StateWord word = new StateWord(state, Locale.FRENCH);
            assertThat(tones.containsKey("MessageState." + state)).isTrue();
            assertThat(word.word()).isNotBlank();
            assertThat(word.help()).isPresent();
        });
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.tarishi.i18n." + name, Locale.ROOT);
    }
}
