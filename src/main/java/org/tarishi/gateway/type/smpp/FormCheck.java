package org.tarishi.gateway.type.smpp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarishi.gateway.type.HostPort;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumbers;

/** What the form must hold; lengths are those of the protocol's fields (SMPP 3.4 section 5.2). */
final class FormCheck {

    private static final int MOST_BINDS = 10;
    private static final int LARGEST_WINDOW = 256;
    private static final int SHORTEST_ENQUIRY = 5;
    private static final int LONGEST_ENQUIRY = 600;

    private final Settings settings;
    private final List<SettingFault> faults = new ArrayList<>();

    FormCheck(Settings settings) {
        this.settings = settings;
    }

    List<SettingFault> faults() {
        server(Keys.HOST);
        server(Keys.SECOND_HOST);
        word(Keys.SYSTEM_ID, 15);
        word(Keys.SYSTEM_TYPE, 12);
        word(Keys.ADDRESS_RANGE, 40);
        word(Keys.SERVICE_TYPE, 5);
        number(Keys.BINDS, 1, MOST_BINDS);
        number(Keys.WINDOW, 1, LARGEST_WINDOW);
        number(Keys.ENQUIRE_LINK, SHORTEST_ENQUIRY, LONGEST_ENQUIRY);
        Keys.NUMBERINGS.forEach(this::numbering);
        errors();
        country();
        return faults;
    }

    private void server(String key) {
        if (settings.has(key) && HostPort.read(settings.text(key)).isEmpty()) {
            faults.add(SettingFault.of(key, "fault.smpp-host"));
        }
    }

    private void word(String key, int longest) {
        String value = settings.text(key);
        if (value.length() > longest || !StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
            faults.add(SettingFault.of(key, "fault.smpp-word", longest));
        }
    }

    private void number(String key, int least, int most) {
        int number = settings.number(key, -1);
        if (settings.has(key) && (number < least || number > most)) {
            faults.add(SettingFault.of(key, "fault.number-range", least, most));
        }
    }

    private void numbering(String key) {
        if (settings.has(key) && Numbering.read(settings.text(key)).isEmpty()) {
            faults.add(SettingFault.of(key, "fault.ton-npi"));
        }
    }

    private void errors() {
        Statuses.unreadable(settings.text(Keys.ERRORS))
                .ifPresent(line -> faults.add(SettingFault.of(Keys.ERRORS, "fault.smpp-error-line", line)));
    }

    private void country() {
        String country = settings.text(Keys.COUNTRY).strip().toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !PhoneNumbers.regions().contains(country)) {
            faults.add(SettingFault.of(Keys.COUNTRY, "fault.country"));
        }
    }
}
