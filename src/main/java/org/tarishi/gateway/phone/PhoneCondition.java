package org.tarishi.gateway.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tarishi.gateway.incident.Cause;
import org.tarishi.gateway.type.Watch;

/** What is wrong with a phone at a moment. */
record PhoneCondition(Phone phone, Watch watch, Instant now) {

    static final List<Cause> CAUSES = List.of(Cause.PHONE_SILENT, Cause.LOW_BATTERY, Cause.LOW_BALANCE);

    private static final int LOW_BATTERY = 20;

    /** What it told longer ago says nothing of its battery now. */
    private static final Duration FRESH = Duration.ofHours(2);

    /** Each cause with what its sentence names. */
    Map<Cause, String> unwell() {
        Map<Cause, String> unwell = new EnumMap<>(Cause.class);
        if (isSilent()) {
            unwell.put(Cause.PHONE_SILENT, "");
        }
        if (isRunningDown()) {
            unwell.put(Cause.LOW_BATTERY, phone.battery().map(String::valueOf).orElse(""));
        }
        if (isPoor()) {
            unwell.put(
                    Cause.LOW_BALANCE,
                    phone.balance().map(amount -> amount.toPlainString()).orElse(""));
        }
        return unwell;
    }

    private boolean isSilent() {
        return phone.lastSeenAt()
                .filter(seen -> seen.plus(watch.silentAfter()).isBefore(now))
                .isPresent();
    }

    private boolean isRunningDown() {
        return phone.battery().filter(percent -> percent < LOW_BATTERY).isPresent()
                && !phone.charging().orElse(false)
                && phone.toldAt().filter(told -> told.plus(FRESH).isAfter(now)).isPresent();
    }

    private boolean isPoor() {
        return watch.lowBalance()
                .flatMap(least -> phone.balance().filter(amount -> amount.compareTo(least) < 0))
                .isPresent();
    }
}
