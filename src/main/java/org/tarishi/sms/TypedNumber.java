package org.tarishi.sms;

import static com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType.MOBILE;
import static com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult.IS_POSSIBLE;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.Set;

/**
 * One number as typed, and the judgement of it.
 *
 * @param blank nothing was typed
 * @param signs plus and ASCII digits; empty when it holds anything else
 * @param region a country with a number plan, or empty
 */
record TypedNumber(boolean blank, String signs, String region) {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

    /** Inmarsat, the global mobile satellite system, and the networks that share 882 (ITU-T E.164 list of codes). */
    private static final Set<Integer> SATELLITE = Set.of(870, 881, 882);

    static TypedNumber of(String typed, String region) {
        return new TypedNumber(
                NumberSigns.isBlank(typed), NumberSigns.compact(typed).orElse(""), region);
    }

    Reading read() {
        if (blank) {
            return new Reading.Invalid(NumberFault.EMPTY);
        }
        if (signs.isEmpty()) {
            return new Reading.Invalid(NumberFault.NOT_A_NUMBER);
        }
        Reading asTyped = judge(signs);
        if (asTyped instanceof Reading.Valid || !signs.startsWith("00") || signs.startsWith("000")) {
            return asTyped;
        }
        // Not every country dials 00 (Kenya 000, the USA 011), but everywhere people write it for +
        return judge("+" + signs.substring(2));
    }

    /** Without the digits. */
    @Override
    public String toString() {
        return "TypedNumber[" + signs.length() + " signs, region=" + region + "]";
    }

    private Reading judge(String number) {
        if (region.isEmpty() && !number.startsWith("+")) {
            return new Reading.Invalid(NumberFault.NEEDS_COUNTRY);
        }
        try {
            Phonenumber.PhoneNumber parsed = PLANS.parse(number, region);
            Optional<NumberFault> fault = fault(parsed, number);
            return fault.<Reading>map(Reading.Invalid::new).orElseGet(() -> valid(parsed));
        } catch (NumberParseException notOne) {
            return new Reading.Invalid(fault(notOne));
        }
    }

    private static Reading valid(Phonenumber.PhoneNumber parsed) {
        return PhoneNumber.ifWellFormed(PLANS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164))
                .<Reading>map(Reading.Valid::new)
                .orElseGet(() -> new Reading.Invalid(NumberFault.TOO_LONG));
    }

    private static NumberFault fault(NumberParseException notOne) {
        return switch (notOne.getErrorType()) {
            case INVALID_COUNTRY_CODE -> NumberFault.NEEDS_COUNTRY;
            case TOO_LONG -> NumberFault.TOO_LONG;
            // NOT_A_NUMBER too: all are digits by now, so it is a lone one
            case NOT_A_NUMBER, TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> NumberFault.TOO_SHORT;
        };
    }

    private Optional<NumberFault> fault(Phonenumber.PhoneNumber parsed, String number) {
        if (SATELLITE.contains(parsed.getCountryCode())) {
            return Optional.of(NumberFault.SATELLITE);
        }
        ValidationResult length = PLANS.isPossibleNumberWithReason(parsed);
        if (length != IS_POSSIBLE) {
            return Optional.of(isShortCode(parsed, number) ? NumberFault.SHORT_CODE : faultOf(length));
        }
        return fault(parsed, PLANS.getNumberType(parsed));
    }

    private boolean isShortCode(Phonenumber.PhoneNumber parsed, String number) {
        boolean local = !number.startsWith("+") && !number.startsWith("0");
        return local && SHORT.isPossibleShortNumberForRegion(parsed, region);
    }

    private static NumberFault faultOf(ValidationResult length) {
        return switch (length) {
            case INVALID_COUNTRY_CODE -> NumberFault.NEEDS_COUNTRY;
            case TOO_LONG -> NumberFault.TOO_LONG;
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> NumberFault.TOO_SHORT;
            // Right in length, or between two lengths that the country uses
            case INVALID_LENGTH, IS_POSSIBLE -> NumberFault.NOT_IN_USE;
        };
    }

    private static Optional<NumberFault> fault(Phonenumber.PhoneNumber parsed, PhoneNumberType type) {
        return switch (type) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> Optional.empty();
            case PREMIUM_RATE, SHARED_COST, PERSONAL_NUMBER -> Optional.of(NumberFault.PREMIUM_RATE);
            case FIXED_LINE, TOLL_FREE, VOIP, PAGER, UAN, VOICEMAIL -> Optional.of(NumberFault.LANDLINE);
            // Kenya has numbers of 7 and of 10 digits, but one who types those mostly meant a mobile one, of 9
            case UNKNOWN -> Optional.of(faultOf(PLANS.isPossibleNumberForTypeWithReason(parsed, MOBILE)));
        };
    }
}
