package org.tarishi.sms;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text shows as its origin.
 *
 * @param value for LONG_CODE an E.164 number with plus, for SHORT_CODE three to eight digits, for ALPHANUMERIC a name of
 *     at most eleven characters (3GPP TS 23.040 section 9.1.2.5: ten octets hold eleven septets)
 */
public record Sender(Kind kind, String value) {

    /** The kinds of address a phone can show. */
    public enum Kind {
        LONG_CODE,
        SHORT_CODE,
        ALPHANUMERIC
    }

    private static final int LONGEST_NAME = 11;
    private static final Pattern SHORT = Pattern.compile("[0-9]{3,8}");
    private static final Pattern MEANT_AS_NUMBER = Pattern.compile("(?:[+\\uFF0B]|00).*", Pattern.DOTALL);

    /** @throws IllegalArgumentException when the value does not suit the kind */
    public Sender {
        if (!suits(kind, value)) {
            throw new IllegalArgumentException("not a sender of kind " + kind + ": " + value.length() + " characters");
        }
    }

    /** Reads what a person typed; a long code needs its plus or 00, since without it digits may be a short code. */
    public static Optional<Sender> read(String typed) {
        String value = typed.strip();
        if (MEANT_AS_NUMBER.matcher(value).matches()) {
            return PhoneNumbers.international(value).map(Sender::of);
        }
        if (suits(Kind.SHORT_CODE, value)) {
            return Optional.of(new Sender(Kind.SHORT_CODE, value));
        }
        return suits(Kind.ALPHANUMERIC, value) ? Optional.of(new Sender(Kind.ALPHANUMERIC, value)) : Optional.empty();
    }

    public static Sender of(PhoneNumber number) {
        return new Sender(Kind.LONG_CODE, number.e164());
    }

    /** A long code masked: a SIM's number is a person's. */
    @Override
    public String toString() {
        return kind == Kind.LONG_CODE ? PhoneNumber.of(value).masked() : value;
    }

    private static boolean suits(Kind kind, String value) {
        return switch (kind) {
            case LONG_CODE -> PhoneNumber.ifWellFormed(value).isPresent();
            case SHORT_CODE -> SHORT.matcher(value).matches();
            case ALPHANUMERIC -> isName(value);
        };
    }

    private static boolean isName(String value) {
        return value.length() <= LONGEST_NAME
                && value.equals(value.strip())
                && value.codePoints().anyMatch(Character::isLetter)
                && value.codePoints().allMatch(c -> Gsm7.isBasic(c) && !Character.isISOControl(c));
    }
}
