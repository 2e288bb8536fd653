package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;

class HeardTest {

    @Test
    void a_number_is_made_international_where_it_can_be() {
        assertThat(Heard.number("254712345678")).isEqualTo("+254712345678");
        assertThat(Heard.number("00254712345678")).isEqualTo("+254712345678");
    }

    @Test
    void a_short_code_or_a_word_stays_as_it_is() {
        assertThat(Heard.number("22395")).isEqualTo("22395");
        assertThat(Heard.number(" Safaricom ")).isEqualTo("Safaricom");
        assertThat(Heard.number("")).isEmpty();
    }

    @Test
    void a_word_is_cut_to_what_a_number_may_be_long() {
        assertThat(Heard.number("A very long name of a sender")).isEqualTo("A very long name of ");
    }

    @Test
    void a_text_is_kept_as_written_but_for_the_one_character_that_cannot_be_stored() {
        assertThat(heard("  Ça va?\n\t😀 ").text()).isEqualTo("  Ça va?\n\t😀 ");
        assertThat(heard("a\0b").text()).isEqualTo("a\uFFFDb");
    }

    private static Heard heard(String text) {
        InboundSms sms = new InboundSms("", "22395", "", text, Optional.empty(), Optional.empty());
        return Heard.of(2, sms, Instant.EPOCH);
    }
}
