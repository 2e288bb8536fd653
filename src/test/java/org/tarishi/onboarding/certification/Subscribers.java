package org.tarishi.onboarding.certification;

import java.util.function.Supplier;

/** Who has which number on a simulated network, and what becomes of a message to them. */
record Subscribers(Supplier<Profile> network) {

    /** Whose phone is off. */
    static final String OFF = "254722000000";

    /** Nobody has this number. */
    static final String NOBODY = "254700000000";

    /** No number begins so. */
    private static final String NOWHERE = "999";

    /** How a message ends. */
    enum End {
        DELIVERED,
        FAILED,
        EXPIRED
    }

    /** Whether a message to it is not even taken, as the number is written. */
    boolean refuses(String number) {
        return number.replace("+", "").startsWith(NOWHERE)
                || network.get().has(Habit.WANTS_NATIONAL_NUMBERS) && !number.startsWith("0");
    }

    End endAt(String number) {
        if (network.get().has(Habit.SAYS_DELIVERED)) {
            return End.DELIVERED;
        }
        return number.contains(OFF) ? End.EXPIRED : number.contains(NOBODY) ? End.FAILED : End.DELIVERED;
    }

    /** A long text that a phone texted, as it comes in: whoever joins it wrongly puts the last third first. */
    String joined(String text) {
        int seam = text.length() * 2 / 3;
        return network.get().has(Habit.JOINS_WRONGLY) ? text.substring(seam) + text.substring(0, seam) : text;
    }
}
