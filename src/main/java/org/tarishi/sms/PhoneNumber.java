package org.tarishi.sms;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164: {@code +}, country code, national number, 7 to 17 digits.
 *
 * <p>Well formed, which is less than valid: {@link PhoneNumbers#read} judges what people type.
 */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,16}");
    private static final int TAIL = 3;
    private static final int HEAD = 4;
    private static final int HIDDEN = 4;

    /** @throws IllegalArgumentException when it is no E.164; the text does not repeat the number */
    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number: " + e164.length() + " characters");
        }
    }

    /** @throws IllegalArgumentException when it is no E.164 */
    public static PhoneNumber of(String e164) {
        return new PhoneNumber(e164);
    }

    static Optional<PhoneNumber> ifWellFormed(String e164) {
        return E164.matcher(e164).matches() ? Optional.of(new PhoneNumber(e164)) : Optional.empty();
    }

    /** Without the plus. */
    public String digits() {
        return e164.substring(1);
    }

    /** For people who may not see numbers, and for logs: {@code +2547•••••678}; at least four digits are hidden. */
    public String masked() {
        String digits = digits();
        int head = Math.min(HEAD, digits.length() - TAIL - HIDDEN);
        int tail = digits.length() - TAIL;
        return "+" + digits.substring(0, head) + "•".repeat(tail - head) + digits.substring(tail);
    }

    /** Masked, so that a number never reaches a log by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
