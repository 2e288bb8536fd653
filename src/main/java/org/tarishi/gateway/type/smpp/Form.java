package org.tarishi.gateway.type.smpp;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.sms.NumberFormat;

/** The form. Its presets are what most operators use, so that the first three fields and the password often do. */
final class Form {

    static final List<Setting> SETTINGS = Stream.of(session(), addresses(), texts(), reports())
            .flatMap(List::stream)
            .toList();

    private Form() {}

    private static List<Setting> session() {
        return List.of(
                Setting.required(Keys.HOST, Kind.HOST),
                Setting.optional(Keys.SECOND_HOST, Kind.HOST),
                Setting.optional(Keys.TLS, Kind.YES_NO).startingWith("false"),
                Setting.required(Keys.SYSTEM_ID, Kind.TEXT),
                Setting.optional(Keys.PASSWORD, Kind.SECRET),
                Setting.optional(Keys.SYSTEM_TYPE, Kind.TEXT),
                Setting.choice(Keys.BIND, "transceiver", List.of("transceiver", "pair", "transmitter")),
                Setting.required(Keys.BINDS, Kind.NUMBER).startingWith("1"),
                Setting.required(Keys.WINDOW, Kind.NUMBER).startingWith("10"),
                Setting.required(Keys.ENQUIRE_LINK, Kind.NUMBER).startingWith("30"),
                Setting.choice(Keys.VERSION, "v34", List.of("v34", "v33")),
                Setting.optional(Keys.ADDRESS_RANGE, Kind.TEXT));
    }

    private static List<Setting> addresses() {
        return List.of(
                Setting.required(Keys.DESTINATION, Kind.TEXT).startingWith("1/1"),
                Setting.choice(Keys.NUMBER_FORMAT, codeOf(NumberFormat.DIGITS), numberFormats()),
                Setting.required(Keys.SHORT_CODE, Kind.TEXT).startingWith("3/0"),
                Setting.required(Keys.NAME, Kind.TEXT).startingWith("5/0"),
                Setting.required(Keys.LONG_NUMBER, Kind.TEXT).startingWith("1/1"),
                Setting.optional(Keys.SERVICE_TYPE, Kind.TEXT));
    }

    private static List<Setting> texts() {
        return List.of(
                Setting.choice(Keys.DEFAULT_ALPHABET, "gsm", List.of("gsm", "latin-1")),
                Setting.choice(Keys.PLAIN_CODING, "default", List.of("default", "latin-1")),
                Setting.choice(Keys.UNICODE_ORDER, "big-endian", List.of("big-endian", "little-endian")),
                Setting.choice(Keys.LONG_TEXTS, "udh", List.of("udh", "sar", "payload")),
                Setting.choice(Keys.VALIDITY, "relative", List.of("relative", "absolute", "none")));
    }

    private static List<Setting> reports() {
        return List.of(
                Setting.choice(Keys.REPORTS, "all", List.of("all", "failures", "none")),
                Setting.choice(Keys.REPORT_ID_FROM, "field", List.of("field", "text")),
                Setting.choice(Keys.REPORT_ID, "same", ReportIds.KINDS),
                Setting.optional(Keys.ERRORS, Kind.LONG_TEXT),
                Setting.optional(Keys.COUNTRY, Kind.TEXT));
    }

    private static List<String> numberFormats() {
        return Stream.of(NumberFormat.values()).map(Form::codeOf).toList();
    }

    private static String codeOf(NumberFormat format) {
        return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NumberFormat numberFormat(String code) {
        return Stream.of(NumberFormat.values())
                .filter(format -> codeOf(format).equals(code))
                .findFirst()
                .orElse(NumberFormat.DIGITS);
    }
}
