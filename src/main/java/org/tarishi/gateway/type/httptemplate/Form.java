package org.tarishi.gateway.type.httptemplate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.sms.NumberFormat;

/** The form. Its presets describe a plain JSON provider, so that only the URL has to be filled in. */
final class Form {

    private static final List<String> CALLBACK_FORMATS = List.of("auto", "query", "form", "json", "xml");

    private static final String TEMPLATE = """
            {
              "to": "{to}",
              "from": "{from}",
              "text": "{text}",
              "reference": "{reference}",
              "report_url": "{report-url}"
            }""";

    private static final String ERRORS = """
            json $.error /balance|credit|funds/ = CREDIT
            json $.error /throttl|too many|rate limit/ = THROTTLE
            json $.error /invalid (number|recipient|destination)/ = PERM
            json $.error /opted.?out|unsubscribed|blacklist/ = OPTOUT""";

    private static final String INBOUND = """
            id = id | message_id | messageId
            from = from | sender | msisdn
            to = to | recipient | shortcode
            text = text | message | body
            sent-at = sent_at | timestamp | date""";

    private static final String REPORT = """
            id = id | message_id | messageId
            reference = reference
            state = status | state
            code = error_code | error | code
            detail = description | reason
            at = at | timestamp | date""";

    private static final String STATES = """
            delivered = DELIVERED
            delivrd = DELIVERED
            failed = UNDELIVERED
            undelivered = UNDELIVERED
            undeliv = UNDELIVERED
            rejected = UNDELIVERED
            rejectd = UNDELIVERED
            deleted = UNDELIVERED
            unknown = UNDELIVERED
            expired = EXPIRED
            queued = UNDERWAY
            accepted = UNDERWAY
            acceptd = UNDERWAY
            sent = UNDERWAY
            enroute = UNDERWAY
            buffered = UNDERWAY""";

    static final List<Setting> SETTINGS =
            Stream.of(sending(), reading(), calledBack()).flatMap(List::stream).toList();

    private Form() {}

    private static List<Setting> sending() {
        return List.of(
                Setting.choice(Keys.METHOD, "POST", List.of("GET", "POST", "PUT")),
                Setting.required(Keys.URL, Kind.URL),
                Setting.choice(Keys.BODY, "json", List.of("query", "form", "json", "xml", "none")),
                Setting.optional(Keys.TEMPLATE, Kind.LONG_TEXT).startingWith(TEMPLATE),
                Setting.optional(Keys.HEADERS, Kind.LONG_TEXT),
                Setting.choice(
                        Keys.AUTHENTICATION, "none", List.of("none", "basic", "bearer", "header", "hmac", "oauth")),
                Setting.optional(Keys.ACCOUNT, Kind.TEXT),
                Setting.optional(Keys.USER, Kind.TEXT),
                Setting.optional(Keys.SECRET, Kind.SECRET),
                Setting.optional(Keys.AUTH_HEADER, Kind.TEXT),
                Setting.optional(Keys.TOKEN_URL, Kind.URL),
                Setting.optional(Keys.PROBE_URL, Kind.URL),
                Setting.choice(Keys.CHARSET, "utf-8", List.of("utf-8", "iso-8859-1", "hex-when-unicode")),
                Setting.optional(Keys.ENCODING_WORDS, Kind.TEXT).startingWith("gsm, unicode"),
                Setting.choice(Keys.NUMBER_FORMAT, codeOf(NumberFormat.E164_PLUS), numberFormats()));
    }

    private static List<Setting> reading() {
        return List.of(
                Setting.choice(Keys.SUCCESS, "status", List.of("status", "json", "pattern")),
                Setting.optional(Keys.SUCCESS_TEST, Kind.TEXT),
                Setting.optional(Keys.ID_PATH, Kind.TEXT).startingWith("$.id"),
                Setting.optional(Keys.ERRORS, Kind.LONG_TEXT).startingWith(ERRORS));
    }

    private static List<Setting> calledBack() {
        return List.of(
                Setting.choice(Keys.INBOUND_FORMAT, "auto", CALLBACK_FORMATS),
                Setting.optional(Keys.INBOUND_FIELDS, Kind.LONG_TEXT).startingWith(INBOUND),
                Setting.optional(Keys.COUNTRY, Kind.TEXT),
                Setting.choice(Keys.REPORT_FORMAT, "auto", CALLBACK_FORMATS),
                Setting.optional(Keys.REPORT_FIELDS, Kind.LONG_TEXT).startingWith(REPORT),
                Setting.optional(Keys.REPORT_STATES, Kind.LONG_TEXT).startingWith(STATES),
                Setting.choice(Keys.CALLBACK_AUTH, "none", CallbackProof.KINDS),
                Setting.optional(Keys.CALLBACK_AUTH_NAME, Kind.TEXT),
                Setting.optional(Keys.CALLBACK_SECRET, Kind.SECRET),
                Setting.optional(Keys.CALLBACK_REPLY, Kind.TEXT).startingWith("OK"));
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
                .orElse(NumberFormat.E164_PLUS);
    }
}
