package org.tarishi.contact.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Sentences;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.SmsText;

class StopWordsTest {

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP, en",
        "' stop. ', STOP, en",
        "Stop all, STOP, en",
        "Arrêt !, STOP, fr",
        "ＳＴＯＰ, STOP, en",
        "«Désabonner», STOP, fr",
        "acha, STOP, sw",
        "baja, STOP, es",
        "sair, STOP, pt",
        "Start, START, en",
        "alta, START, es"
    })
    void a_word_is_known_however_it_is_written(String text, Wish wish, String language) {
        assertThat(StopWords.USUAL.find(text)).hasValueSatisfying(word -> {
            assertThat(word.wish()).isEqualTo(wish);
            assertThat(word.language()).isEqualTo(language);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please stop", "Stop by tomorrow", "", "...", "no", "YES", "END", "cancel", "बंद"})
    void a_text_that_is_more_or_may_mean_something_else_is_no_stop_word(String text) {
        assertThat(StopWords.USUAL.find(text)).isEmpty();
    }

    @Test
    void every_usual_answer_is_one_text_of_the_gsm_alphabet_in_the_language_of_the_word() {
        assertThat(StopWords.USUAL.words().stream().map(StopWord::language).distinct())
                .containsExactlyInAnyOrder("en", "fr", "es", "pt", "sw")
                .allSatisfy(language -> Stream.of("stop", "start").forEach(wish -> {
                    String answer = Sentences.in(Locale.ENGLISH).of("answer." + wish + "." + language, "Clinic");
                    SmsText text = new SmsText(answer);
                    assertThat(answer).contains("Clinic");
                    assertThat(text.segments().encoding()).as(answer).isEqualTo(Encoding.GSM_7);
                    assertThat(text.segments().count()).isEqualTo(1);
                }));
    }

    @Test
    void a_word_cannot_mean_both_and_there_must_be_one_to_stop() {
        StopRulesDraft draft = new StopRulesDraft("arrêt, bas", "ARRET\nDEBUT", "", "");
        assertThat(draft.faults()).containsExactly(Fault.at("startWords", "rule.stop-words.both", "ARRET"));

        StopRulesDraft none = new StopRulesDraft(" , ", "!!", "x".repeat(301), "");
        assertThat(none.faults())
                .extracting(Fault::code)
                .isEqualTo(List.of("rule.stop-words.none", "rule.stop-words.odd", "rule.stop-words.answer-too-long"));
    }
}
