package org.tarishi.gateway.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.incident.Cause;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.Watch;

/** When a phone is unwell. */
class PhoneConditionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Watch WATCH = new Watch(Duration.ofMinutes(30), Optional.of(new BigDecimal("50")));

    private final Phone phone = new Phone(1);

    @Test
    void a_phone_that_never_called_is_not_silent_yet_and_one_that_called_is_after_its_time() {
        assertThat(unwell()).isEmpty();
        phone.seen("a", NOW.minus(Duration.ofMinutes(30)));
        assertThat(unwell()).isEmpty();

        Map<Cause, String> later = new PhoneCondition(phone, WATCH, NOW.plusSeconds(1)).unwell();

        assertThat(later).containsOnlyKeys(Cause.PHONE_SILENT);
    }

    @Test
    void a_low_battery_matters_while_it_is_not_plugged_in_and_was_told_lately() {
        told(19, false, NOW);
        assertThat(unwell()).containsExactly(Map.entry(Cause.LOW_BATTERY, "19"));
        told(19, true, NOW);
        assertThat(unwell()).isEmpty();
        told(20, false, NOW);
        assertThat(unwell()).isEmpty();
        told(5, false, NOW);

        assertThat(new PhoneCondition(phone, WATCH, NOW.plus(Duration.ofHours(2))).unwell())
                .doesNotContainKey(Cause.LOW_BATTERY);
    }

    @Test
    void a_balance_below_the_limit_of_the_form_is_low() {
        phone.balanceIs(new BigDecimal("50.00"), "", NOW);
        assertThat(unwell()).isEmpty();
        phone.balanceIs(new BigDecimal("49.99"), "asha", NOW);
        assertThat(unwell()).containsExactly(Map.entry(Cause.LOW_BALANCE, "49.99"));

        assertThat(new PhoneCondition(phone, new Watch(Duration.ofMinutes(30), Optional.empty()), NOW).unwell())
                .isEmpty();
    }

    @Test
    void older_news_changes_nothing_and_what_is_left_out_stays() {
        told(63, true, NOW);
        told(10, false, NOW.minusSeconds(1));
        phone.told(PhoneNews.ofPhone(Optional.of("Samsung/a05"), List.of()), NOW);
        phone.balanceIs(new BigDecimal("80"), "", NOW);
        phone.balanceIs(new BigDecimal("90"), "", NOW.minusSeconds(1));

        assertThat(phone.lastSeenAt()).contains(NOW);
        assertThat(phone.battery()).contains(63);
        assertThat(phone.charging()).contains(true);
        assertThat(phone.getModel()).isEqualTo("Samsung/a05");
        assertThat(phone.balance()).contains(new BigDecimal("80"));
    }

    private void told(int battery, boolean charging, Instant at) {
        phone.told(
                new PhoneNews(
                        Optional.empty(),
                        List.of(),
                        Optional.of(battery),
                        Optional.of(charging),
                        Optional.empty(),
                        Optional.empty()),
                at);
    }

    private Map<Cause, String> unwell() {
        return new PhoneCondition(phone, WATCH, NOW).unwell();
    }
}
