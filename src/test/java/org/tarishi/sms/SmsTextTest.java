package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SmsTextTest {

    @Test
    void an_empty_text_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsText(""));
    }

    @Test
    void ten_segments_fit_and_eleven_do_not() {
        assertThat(new SmsText("a".repeat(1530)).fits()).isTrue();
        assertThat(new SmsText("a".repeat(1531)).fits()).isFalse();
        assertThat(new SmsText("á".repeat(670)).fits()).isTrue();
        assertThat(new SmsText("á".repeat(671)).fits()).isFalse();
    }

    @Test
    void its_words_do_not_reach_a_log() {
        assertThat(new SmsText("Your result is negative")).hasToString("SmsText[23 units]");
    }
}
