package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.Part;

class FingerprintTest {

    @Test
    void the_providers_id_says_it_all_for_two_days() {
        Fingerprint first = Fingerprint.of(sms("id-1", "+254712345678", "yes"));

        assertThat(first).isEqualTo(Fingerprint.of(sms("id-1", "+254712345678", "edited by the provider")));
        assertThat(first).isNotEqualTo(Fingerprint.of(sms("id-2", "+254712345678", "yes")));
        assertThat(first.window()).isEqualTo(Duration.ofHours(48));
    }

    @Test
    void without_an_id_the_content_says_it_for_ten_seconds() {
        Fingerprint first = Fingerprint.of(sms("", "254712345678", "yes"));

        assertThat(first).isEqualTo(Fingerprint.of(sms("", "+254712345678", "yes")));
        assertThat(first).isNotEqualTo(Fingerprint.of(sms("", "+254712345678", "yes ")));
        assertThat(first).isNotEqualTo(Fingerprint.of(sms("", "+254712345679", "yes")));
        assertThat(first.window()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void what_is_said_on_one_line_shares_the_key_and_differs_in_the_content() {
        Fingerprint stop = Fingerprint.of(sms("", "254712345678", "STOP"));
        Fingerprint start = Fingerprint.of(sms("", "254712345678", "START"));

        assertThat(start.key()).isEqualTo(stop.key());
        assertThat(start.content()).isNotEqualTo(stop.content());
        assertThat(Fingerprint.of(sms("", "254712345679", "STOP")).key()).isNotEqualTo(stop.key());
        assertThat(Fingerprint.latest(part("", 1)).content())
                .isNotEqualTo(Fingerprint.latest(part("", 2)).content());
    }

    @Test
    void parts_that_share_the_providers_id_are_not_each_others_duplicates() {
        assertThat(Fingerprint.of(part("id-1", 1))).isNotEqualTo(Fingerprint.of(part("id-1", 2)));
        assertThat(Fingerprint.of(part("", 1))).isNotEqualTo(Fingerprint.of(part("", 2)));
    }

    @Test
    void a_part_without_an_id_is_known_for_as_long_as_it_may_wait() {
        assertThat(Fingerprint.of(part("", 1)).window()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void an_id_is_never_mistaken_for_a_content() {
        assertThat(Fingerprint.of(sms("a", "b", "c")).key())
                .isNotEqualTo(Fingerprint.of(sms("", "a", "c")).key());
    }

    private static InboundSms sms(String id, String from, String text) {
        return new InboundSms(id, from, "12345", text, Optional.empty(), Optional.empty());
    }

    private static InboundSms part(String id, int number) {
        return new InboundSms(id, "+254712345678", "", "same", Optional.of(new Part(7, 2, number)), Optional.empty());
    }
}
