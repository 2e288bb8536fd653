package org.tarishi.sms;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;

/** Numbers of a country that look real, by the number plans of libphonenumber; empty where its plan names none. */
public final class NumberExamples {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    private NumberExamples() {}

    /** @param region ISO 3166 alpha-2 */
    public static Optional<String> landline(String region) {
        return example(region, PhoneNumberType.FIXED_LINE);
    }

    /** @param region ISO 3166 alpha-2 */
    public static Optional<String> premiumRate(String region) {
        return example(region, PhoneNumberType.PREMIUM_RATE);
    }

    private static Optional<String> example(String region, PhoneNumberType type) {
        return Optional.ofNullable(PLANS.getExampleNumberForType(region, type))
                .filter(number -> PLANS.getNumberType(number) == type)
                .map(number -> PLANS.format(number, PhoneNumberFormat.E164));
    }
}
