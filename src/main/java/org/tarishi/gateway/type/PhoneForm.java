package org.tarishi.gateway.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Reading;

/** What the form of every phone has: where its card is at home, and how much it may send. */
public final class PhoneForm {

    private static final String COUNTRY = "country";
    private static final String PER_HOUR = "per-hour";
    private static final String PER_DAY = "per-day";

    /** A text of 2,000 characters may have thirty parts; with less it would wait for ever. */
    private static final int LEAST = 30;

    private static final int MOST = 100_000;

    private PhoneForm() {}

    public static List<Setting> settings() {
        return List.of(
                Setting.optional(COUNTRY, Kind.TEXT),
                // Android itself lets an app send thirty in half an hour before it asks the person who holds the phone
                Setting.optional(PER_HOUR, Kind.NUMBER).startingWith("60"),
                Setting.optional(PER_DAY, Kind.NUMBER).startingWith("500"));
    }

    public static List<SettingFault> check(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        String country = country(settings);
        if (!country.isEmpty() && !PhoneNumbers.regions().contains(country)) {
            faults.add(SettingFault.of(COUNTRY, "fault.country"));
        }
        for (String key : List.of(PER_HOUR, PER_DAY)) {
            int number = settings.has(key) ? settings.number(key, -1) : 0;
            if (number != 0 && (number < LEAST || number > MOST)) {
                faults.add(SettingFault.of(key, "fault.number-range", LEAST, MOST));
            }
        }
        return faults;
    }

    public static Allowance allowance(Settings settings) {
        return new Allowance(settings.number(PER_HOUR, 0), settings.number(PER_DAY, 0));
    }

    /** A sender as the phone saw it: many networks show local numbers. What is no number (MPESA) stays as it is. */
    public static String international(String from, Settings settings) {
        Reading read = PhoneNumbers.read(from, country(settings));
        return PhoneNumbers.international(from)
                .map(PhoneNumber::e164)
                .orElse(read instanceof Reading.Valid valid ? valid.number().e164() : from);
    }

    private static String country(Settings settings) {
        return settings.text(COUNTRY).strip().toUpperCase(Locale.ROOT);
    }
}
