package org.tarishi.onboarding.certification.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tarishi.sms.PhoneNumber;

/**
 * A number to send tests to.
 *
 * @param operator whose SIM card it is; {@code TEST} for a provider's own test route
 * @param attended whether somebody reads it
 */
public record TestPhone(String operator, PhoneNumber number, boolean attended) {

    /** One line for each, for the database. */
    public static String write(List<TestPhone> phones) {
        return phones.stream()
                .map(phone -> phone.number.e164() + " " + phone.attended + " " + phone.operator)
                .collect(Collectors.joining("\n"));
    }

    public static List<TestPhone> read(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", 3))
                .map(part -> new TestPhone(part[2], PhoneNumber.of(part[0]), Boolean.parseBoolean(part[1])))
                .toList();
    }
}
