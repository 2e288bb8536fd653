package org.tarishi.onboarding.country;

import java.time.LocalTime;

/**
 * When messages must not be sent, in the time of whoever gets them.
 *
 * @param from the same as {@code to} where there are none; later than {@code to} where they span midnight
 * @param promotional whether they hold for promotional messages only
 */
public record QuietHours(LocalTime from, LocalTime to, boolean promotional) {

    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    public boolean exist() {
        return !from.equals(to);
    }
}
