package org.tarishi.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads numbers as people type them and as providers send them, by the number plans of libphonenumber. Thread-safe. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    // From here on even an unknown range of a known country is taken from a provider: its word is newer than our plans
    private static final int SURELY_INTERNATIONAL = 10;
    private static final int LONGEST_CALLING_CODE = 3;
    private static final Pattern DOUBLE_ZERO = Pattern.compile("^00(?=[1-9])");

    private PhoneNumbers() {}

    /**
     * Reads what a person typed: {@code +}, {@code 00}, a local zero, spaces, brackets, dashes, dots and slashes, and the
     * digits of any script.
     *
     * @param region ISO 3166 alpha-2 code of the country whose local numbers are meant, or empty when none is
     */
    public static Reading read(String typed, String region) {
        return TypedNumber.of(typed, knownRegion(region)).read();
    }

    /**
     * Reads what a provider calls a number: international digits with {@code +}, {@code 00} or nothing before them. Judges
     * leniently, since an inbound text came from <em>somewhere</em>: not only mobile numbers, and ranges too new for our
     * plans too. Empty for short codes, names and local numbers.
     */
    public static Optional<PhoneNumber> international(String digitsOrE164) {
        return NumberSigns.compact(digitsOrE164)
                .map(signs -> signs.startsWith("+")
                        ? signs.substring(1)
                        : DOUBLE_ZERO.matcher(signs).replaceFirst(""))
                .filter(digits -> !digits.startsWith("0"))
                .flatMap(PhoneNumbers::fromDigits);
    }

    /** What a provider calls a sender or recipient: E.164 where it is a number, short codes and names as they are. */
    public static String address(String written) {
        return international(written).map(PhoneNumber::e164).orElseGet(written::strip);
    }

    /** Whether two spellings from providers mean one number; false when either is no international number. */
    public static boolean sameNumber(String one, String other) {
        Optional<PhoneNumber> number = international(one);
        return number.isPresent() && number.equals(international(other));
    }

    /** The calling code of a country, by its ISO 3166 alpha-2 code: {@code 254}; other countries may have it too. */
    public static String callingCode(String region) {
        return Integer.toString(PLANS.getCountryCodeForRegion(region));
    }

    /** ISO 3166 alpha-2 code of the number's country; empty for what belongs to none or cannot be told. */
    public static Optional<String> regionOf(PhoneNumber number) {
        return parsed(number).map(PLANS::getRegionCodeForNumber).filter(PLANS.getSupportedRegions()::contains);
    }

    /** ISO 3166 alpha-2 codes of all countries with a number plan, sorted. */
    public static List<String> regions() {
        return PLANS.getSupportedRegions().stream().sorted().toList();
    }

    /**
     * ISO 3166 alpha-2 codes of the countries whose numbers begin with these international digits, such as {@code 25471};
     * several where countries share a calling code, none where the digits stop short of one.
     */
    public static List<String> regionsBehind(String prefix) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_CALLING_CODE, prefix.length()))
                .mapToObj(length -> prefix.substring(0, length))
                .filter(digits -> digits.matches("[1-9][0-9]*"))
                .flatMap(digits -> PLANS.getRegionCodesForCountryCode(Integer.parseInt(digits)).stream())
                .filter(PLANS.getSupportedRegions()::contains)
                .sorted()
                .toList();
    }

    /** As dialled inside its country, digits only: {@code 0712345678}. */
    static String national(PhoneNumber number) {
        return parsed(number)
                .map(parsed -> PLANS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.NATIONAL))
                .map(PhoneNumberUtil::normalizeDigitsOnly)
                .orElseGet(number::digits);
    }

    static Optional<Phonenumber.PhoneNumber> parsed(PhoneNumber number) {
        return parse(number.e164(), "");
    }

    private static String knownRegion(String region) {
        String upper = region.strip().toUpperCase(Locale.ROOT);
        return PLANS.getSupportedRegions().contains(upper) ? upper : "";
    }

    private static Optional<PhoneNumber> fromDigits(String digits) {
        return parse("+" + digits, "")
                .filter(parsed -> digits.length() >= SURELY_INTERNATIONAL || isWhole(parsed))
                .map(parsed -> PLANS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164))
                .flatMap(PhoneNumber::ifWellFormed);
    }

    // isPossibleNumber would also take a number without its area code
    private static boolean isWhole(Phonenumber.PhoneNumber parsed) {
        return PLANS.isPossibleNumberWithReason(parsed) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String signs, String region) {
        try {
            return Optional.of(PLANS.parse(signs, region));
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }
}
