package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.NumberFormat;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Segments;

/** The named places of a template and what stands in them for one message. */
final class Placeholders {

    static final Set<String> NAMES = new TreeSet<>(List.of(
            "to",
            "from",
            "text",
            "text-gsm",
            "text-hex",
            "reference",
            "validity-seconds",
            "validity-minutes",
            "valid-until",
            "encoding",
            "segments",
            "report-url",
            "inbound-url",
            "now",
            "account",
            "user",
            "secret"));

    private static final Pattern NAMED = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)}");
    private static final DateTimeFormatter NOW =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int SECONDS_A_MINUTE = 60;

    private final Map<String, String> values;

    private Placeholders(Map<String, String> values) {
        this.values = values;
    }

    static Placeholders of(Submission submission, Settings settings, LinkContext context) {
        Map<String, String> values = new HashMap<>();
        addMessage(submission, settings, values);
        addText(submission.text().text(), settings, values);
        addTimes(submission.validUntil(), context.clock().instant(), values);
        values.put("report-url", context.callbackUrls().apply("report"));
        values.put("inbound-url", context.callbackUrls().apply("inbound"));
        addAccount(settings, values);
        return new Placeholders(values);
    }

    /** For a call that carries no message: only what says who we are. */
    static Placeholders ofAccount(Settings settings) {
        Map<String, String> values = new HashMap<>();
        addAccount(settings, values);
        return new Placeholders(values);
    }

    private static void addAccount(Settings settings, Map<String, String> values) {
        values.put("account", settings.text(Keys.ACCOUNT));
        values.put("user", settings.text(Keys.USER));
        values.put("secret", settings.text(Keys.SECRET));
    }

    private static void addMessage(Submission submission, Settings settings, Map<String, String> values) {
        NumberFormat format = Form.numberFormat(settings.text(Keys.NUMBER_FORMAT));
        String from = submission.from();
        values.put("to", format.format(submission.to()));
        values.put(
                "from",
                from.startsWith("+")
                        ? PhoneNumbers.international(from).map(format::format).orElse(from)
                        : from);
        values.put("reference", Long.toString(submission.reference()));
    }

    private static void addText(String text, Settings settings, Map<String, String> values) {
        Segments segments = Segments.of(text);
        boolean unicode = segments.encoding() == Encoding.UCS_2 || !isWritable(text, settings);
        String hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        boolean hexInPlace = unicode && settings.text(Keys.CHARSET).equals("hex-when-unicode");
        values.put("text", hexInPlace ? hex : text);
        values.put("text-gsm", unicode ? "" : text);
        values.put("text-hex", unicode ? hex : "");
        values.put("encoding", EncodingWords.of(settings).word(unicode));
        values.put("segments", Integer.toString(segments.count()));
    }

    private static boolean isWritable(String text, Settings settings) {
        return !settings.text(Keys.CHARSET).equals("iso-8859-1")
                || StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    }

    private static void addTimes(Instant until, Instant now, Map<String, String> values) {
        long seconds = Math.max(1, Duration.between(now, until).toSeconds());
        values.put("validity-seconds", Long.toString(seconds));
        values.put("validity-minutes", Long.toString(Math.max(1, seconds / SECONDS_A_MINUTE)));
        values.put("now", NOW.format(now));
        values.put("valid-until", until.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Puts the values in, each escaped for its place; what came from a value is not looked through again. */
    String fill(String template, UnaryOperator<String> escape) {
        Matcher matcher = NAMED.matcher(template);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = NAMES.contains(name) ? escape.apply(value(name)) : matcher.group();
            matcher.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(out).toString();
    }

    static boolean isIn(String template) {
        return named(template).stream().anyMatch(NAMES::contains);
    }

    /** Every name in braces, known or not. */
    static List<String> named(String template) {
        return NAMED.matcher(template).results().map(found -> found.group(1)).toList();
    }
}
