package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** What the form of every phone keeps to, and what a person enters on the phone. */
public interface PhoneFormContract extends GatewayFormContract {

    /** Every callback of these tests comes by it. */
    String ADDRESS = "https://hub.example.org/callbacks/0123456789abcdef0123456789abcdef";

    Instant TOMORROW = Instant.parse("2026-11-24T08:00:00Z");

    @Override
    PullingType type();

    static Offer anOffer() {
        return Offer.of(
                new Submission(
                        77, PhoneNumber.of("+254712345678"), "", new SmsText("Habari \"ya\" asubuhi ✓"), TOMORROW),
                2);
    }

    @Test
    default void what_to_enter_on_the_phone_has_words_in_every_language_and_does_not_show_in_logs() {
        List<Pairing> pairing = type().pairing(ADDRESS, filledIn(Map.of()));

        assertThat(pairing).isNotEmpty();
        GatewayFormContract.assertTexts(pairing.stream()
                .map(each -> "pairing." + type().code() + "." + each.key())
                .flatMap(key -> Stream.of(key, key + ".help")));
        assertThat(pairing).allSatisfy(each -> assertThat(each.toString()).doesNotContain(each.value()));
    }

    @Test
    default void its_card_has_a_limit_from_the_form() {
        Allowance allowance = type().allowance(filledIn(Map.of("per-hour", "45", "per-day", "")));

        assertThat(allowance).isEqualTo(new Allowance(45, 0));
        assertThat(type().check(filledIn(Map.of("per-hour", "1", "per-day", "many", "country", "Kenya"))))
                .extracting(SettingFault::key)
                .containsExactlyInAnyOrder("per-hour", "per-day", "country");
    }

    @Test
    default void when_to_raise_the_alarm_stands_in_its_form() {
        Watch watch = type().watch(filledIn(Map.of("silent-minutes", "90", "balance-low", "12,50")));

        assertThat(watch).isEqualTo(new Watch(Duration.ofMinutes(90), Optional.of(new BigDecimal("12.50"))));
        assertThat(type().watch(filledIn(Map.of())).lowBalance()).isEmpty();
        assertThat(type().check(filledIn(
                        Map.of("silent-minutes", "4", "balance-low", "little", "balance-from", "144"))))
                .extracting(SettingFault::key)
                .containsExactlyInAnyOrder("silent-minutes", "balance-low", "balance-text");
        assertThat(type().check(filledIn(Map.of("balance-from", "144", "balance-text", "Balance: KES"))))
                .extracting(SettingFault::code)
                .containsExactly("fault.balance-example");
    }

    @Test
    default void nothing_can_be_handed_to_it_unasked() {
        GatewayLink link = type().open(
                        filledIn(Map.of()),
                        new LinkContext(new NoHttp(), request -> {}, GatewayTypeContract.CLOCK, point -> point));
        SubmitOutcome outcome = link.submit(anOffer().submission()).outcome();

        assertThat(outcome).isInstanceOf(Deferred.class);
        assertThat(((Deferred) outcome).pause()).isEqualTo(Duration.ZERO);
    }

    /** Phones are never called. */
    final class NoHttp implements GatewayHttp {
        @Override
        public HttpReply send(HttpCall call) {
            throw new AssertionError("nobody is called");
        }

        @Override
        public Optional<String> refusal(String url) {
            return Optional.empty();
        }
    }
}
