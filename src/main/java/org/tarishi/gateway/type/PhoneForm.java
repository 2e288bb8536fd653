package org.tarishi.gateway.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.GatewayEvent.BalanceTold;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Reading;

/** What the form of every phone has: where its card is at home, how much it may send, and when to raise the alarm. */
public final class PhoneForm {

    private static final String COUNTRY = "country";
    private static final String PER_HOUR = "per-hour";
    private static final String PER_DAY = "per-day";
    private static final String SILENT = "silent-minutes";
    private static final String BALANCE_LOW = "balance-low";
    private static final String BALANCE_FROM = "balance-from";
    private static final String BALANCE_TEXT = "balance-text";

    /** A text of 2,000 characters may have thirty parts; with less it would wait for ever. */
    private static final int LEAST = 30;

    private static final int MOST = 100_000;

    private static final int USUAL_SILENCE = 30;
    private static final int SHORTEST_SILENCE = 5;
    private static final int LONGEST_SILENCE = 1440;

    // such as 1,234.50 or 1 234,5: the last sign parts the fraction where one or two digits follow it
    private static final Pattern AMOUNT = Pattern.compile("(-?\\d[\\d., \u00a0\u202f]{0,18}?)(?:[.,](\\d{1,2}))?");
    private static final Pattern SIGNS = Pattern.compile("[., \u00a0\u202f]");

    private PhoneForm() {}

    public static List<Setting> settings() {
        return List.of(
                Setting.optional(COUNTRY, Kind.TEXT),
                // Android itself lets an app send thirty in half an hour before it asks the person who holds the phone
                Setting.optional(PER_HOUR, Kind.NUMBER).startingWith("60"),
                Setting.optional(PER_DAY, Kind.NUMBER).startingWith("500"),
                Setting.required(SILENT, Kind.NUMBER).startingWith(Integer.toString(USUAL_SILENCE)),
                Setting.optional(BALANCE_LOW, Kind.TEXT),
                Setting.optional(BALANCE_FROM, Kind.TEXT),
                Setting.optional(BALANCE_TEXT, Kind.TEXT));
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
        int silent = settings.number(SILENT, -1);
        if (settings.has(SILENT) && (silent < SHORTEST_SILENCE || silent > LONGEST_SILENCE)) {
            faults.add(SettingFault.of(SILENT, "fault.number-range", SHORTEST_SILENCE, LONGEST_SILENCE));
        }
        faults.addAll(balanceFaults(settings));
        return faults;
    }

    private static List<SettingFault> balanceFaults(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.has(BALANCE_LOW) && amount(settings.text(BALANCE_LOW)).isEmpty()) {
            faults.add(SettingFault.of(BALANCE_LOW, "fault.balance-amount"));
        }
        if (settings.has(BALANCE_FROM) != settings.has(BALANCE_TEXT)) {
            faults.add(SettingFault.of(settings.has(BALANCE_FROM) ? BALANCE_TEXT : BALANCE_FROM, "fault.balance-both"));
        } else if (settings.has(BALANCE_TEXT) && !BalanceText.isExample(settings.text(BALANCE_TEXT))) {
            faults.add(SettingFault.of(BALANCE_TEXT, "fault.balance-example"));
        }
        return faults;
    }

    public static Allowance allowance(Settings settings) {
        return new Allowance(settings.number(PER_HOUR, 0), settings.number(PER_DAY, 0));
    }

    public static Watch watch(Settings settings) {
        return new Watch(
                Duration.ofMinutes(settings.number(SILENT, USUAL_SILENCE)), amount(settings.text(BALANCE_LOW)));
    }

    /** An amount as people and operators write it: {@code 42}, {@code 1,234.50}, {@code 1 234,5}. */
    public static Optional<BigDecimal> amount(String written) {
        Matcher amount = AMOUNT.matcher(written.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        String whole = SIGNS.matcher(amount.group(1)).replaceAll("");
        return Optional.of(new BigDecimal(amount.group(2) == null ? whole : whole + "." + amount.group(2)));
    }

    /**
     * A text that the phone got: its sender in international form, and behind it the balance where the operator tells it.
     *
     * @param sms with the sender as the phone saw it: many networks show local numbers
     */
    public static List<GatewayEvent> heard(InboundSms sms, Settings settings) {
        String from = international(sms.from(), settings);
        GatewayEvent read = new InboundSms(sms.providerId(), from, sms.to(), sms.text(), sms.part(), sms.sentAt());
        return balance(sms, settings)
                .map(amount -> List.of(read, new BalanceTold(amount)))
                .orElseGet(() -> List.of(read));
    }

    private static Optional<BigDecimal> balance(InboundSms sms, Settings settings) {
        String example = settings.text(BALANCE_TEXT);
        boolean operator = settings.has(BALANCE_FROM)
                && settings.text(BALANCE_FROM)
                        .strip()
                        .equalsIgnoreCase(sms.from().strip());
        return operator && BalanceText.isExample(example)
                ? new BalanceText(example).read(sms.text())
                : Optional.empty();
    }

    /** What is no number (MPESA) stays as it is. */
    private static String international(String from, Settings settings) {
        Reading read = PhoneNumbers.read(from, country(settings));
        return PhoneNumbers.international(from)
                .map(PhoneNumber::e164)
                .orElse(read instanceof Reading.Valid valid ? valid.number().e164() : from);
    }

    private static String country(Settings settings) {
        return settings.text(COUNTRY).strip().toUpperCase(Locale.ROOT);
    }
}
