package org.tarishi.onboarding.certification.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tarishi.sms.PhoneNumber;

/**
 * A number to send tests to.
 *
 * @param operator whose SIM card it is, by a name people know
 */
public record TestPhone(String operator, PhoneNumber number, Use use) {

    /** What it is good for. */
    public enum Use {
        /** Somebody reads it. */
        READ,
        /** It receives, and nobody looks: a provider's test route. */
        UNREAD,
        /** Nobody has this number. */
        NOBODY,
        /** Its phone is switched off. */
        OFF
    }

    public boolean attended() {
        return use == Use.READ;
    }

    /** Whether what is sent to it arrives. */
    public boolean receives() {
        return use == Use.READ || use == Use.UNREAD;
    }

    /** One line for each, for the database. */
    public static String write(List<TestPhone> phones) {
        return phones.stream()
                .map(phone -> phone.number.e164() + " " + phone.use + " " + phone.operator)
                .collect(Collectors.joining("\n"));
    }

    public static List<TestPhone> read(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", 3))
                .map(part -> new TestPhone(part[2], PhoneNumber.of(part[0]), Use.valueOf(part[1])))
                .toList();
    }
}
