package org.tarishi.gateway.type.smpp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address is to be understood (SMPP 3.4 sections 5.2.5 and 5.2.6).
 *
 * @param ton type of number, 0 to 6: 1 international, 2 national, 3 network specific, 5 alphanumeric, 6 abbreviated
 * @param npi numbering plan: 0 unknown, 1 telephone, and a few that telcos rarely use
 */
record Numbering(byte ton, byte npi) {

    static final byte INTERNATIONAL = 1;
    static final byte NATIONAL = 2;
    static final byte ALPHANUMERIC = 5;

    private static final Pattern FORM = Pattern.compile("([0-6])\\s*/\\s*(0|1|3|4|6|8|9|10|14|18)");

    /** Reads {@code 1/1}. */
    static Optional<Numbering> read(String written) {
        Matcher form = FORM.matcher(written.strip());
        return form.matches()
                ? Optional.of(new Numbering(Byte.parseByte(form.group(1)), Byte.parseByte(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ton + "/" + npi;
    }
}
