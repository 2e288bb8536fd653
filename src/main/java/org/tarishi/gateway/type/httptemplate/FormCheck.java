package org.tarishi.gateway.type.httptemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumbers;

/** What the form must hold together. */
final class FormCheck {

    /** Settings in which named places may stand. */
    private static final List<String> PLACED = List.of(Keys.URL, Keys.TEMPLATE, Keys.HEADERS, Keys.PROBE_URL);

    private final Settings settings;
    private final List<SettingFault> faults = new ArrayList<>();

    FormCheck(Settings settings) {
        this.settings = settings;
    }

    List<SettingFault> faults() {
        request();
        authentication();
        answer();
        callbacks();
        return faults;
    }

    private void request() {
        String body = settings.text(Keys.BODY);
        unless(!isGet() || body.equals("query") || body.equals("none"), Keys.BODY, "fault.get-has-no-body");
        unless(HeaderLines.areFine(settings.text(Keys.HEADERS)), Keys.HEADERS, "fault.header-lines");
        PLACED.forEach(this::knownPlaces);
        template(body);
        String words = settings.text(Keys.ENCODING_WORDS);
        unless(words.isBlank() || words.split(",", -1).length == 2, Keys.ENCODING_WORDS, "fault.two-words");
    }

    private void template(String body) {
        String template = settings.text(Keys.TEMPLATE);
        if (!body.equals("none")) {
            unless(!template.isBlank(), Keys.TEMPLATE, "rule.required");
        }
        boolean fine = switch (body) {
            case "json" -> TemplateSample.isJson(template);
            case "xml" -> TemplateSample.isXml(template);
            case "query", "form" ->
                Lines.of(template).stream()
                        .allMatch(line -> Lines.atFirst(line, '=').isPresent());
            default -> true;
        };
        unless(fine, Keys.TEMPLATE, "fault.template-" + body);
    }

    private void knownPlaces(String key) {
        Placeholders.named(settings.text(key)).stream()
                .filter(name -> !Placeholders.NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> add(key, "fault.unknown-place", name, String.join(", ", Placeholders.NAMES)));
    }

    private void authentication() {
        String kind = settings.text(Keys.AUTHENTICATION);
        boolean named = kind.equals("header") || kind.equals("hmac");
        boolean open = kind.equals("none") || kind.isEmpty();
        boolean pair = kind.equals("basic") || kind.equals("oauth");
        needed(!open || isUsed("secret"), Keys.SECRET);
        needed(pair || isUsed("user"), Keys.USER);
        needed(isUsed("account"), Keys.ACCOUNT);
        needed(kind.equals("oauth"), Keys.TOKEN_URL);
        unless(
                !named || HeaderLines.areFine(settings.text(Keys.AUTH_HEADER) + ": x"),
                Keys.AUTH_HEADER,
                "fault.header-name");
        unless(!kind.equals("hmac") || !isGet(), Keys.AUTHENTICATION, "fault.hmac-needs-body");
        unless(
                settings.text(Keys.SECRET).chars().noneMatch(Character::isISOControl),
                Keys.SECRET,
                "fault.control-characters");
    }

    private void needed(boolean needed, String key) {
        unless(!needed || settings.has(key), key, "rule.required");
    }

    private boolean isUsed(String place) {
        return PLACED.stream()
                .anyMatch(key -> Placeholders.named(settings.text(key)).contains(place));
    }

    private void answer() {
        String test = settings.text(Keys.SUCCESS_TEST).strip();
        boolean fine = switch (settings.text(Keys.SUCCESS)) {
            case "json" ->
                Lines.atLast(test, '=')
                        .filter(pair -> JsonPaths.isPath(pair.left()))
                        .isPresent();
            case "pattern" -> SafePattern.of(test, 0).isPresent();
            default -> true;
        };
        unless(fine, Keys.SUCCESS_TEST, "fault.success-test");
        String id = settings.text(Keys.ID_PATH).strip();
        unless(id.isEmpty() || isIdPath(id), Keys.ID_PATH, "fault.id-path");
        firstBad(settings.text(Keys.ERRORS), line -> ErrorLine.read(line).isPresent())
                .ifPresent(line -> add(Keys.ERRORS, "fault.error-line", line));
    }

    private static boolean isIdPath(String path) {
        return path.startsWith("$")
                ? JsonPaths.isPath(path)
                : SafePattern.of(path, Pattern.DOTALL)
                        .filter(pattern -> pattern.groups() == 1)
                        .isPresent();
    }

    private void callbacks() {
        firstBad(settings.text(Keys.INBOUND_FIELDS), line -> FieldMap.isFine(line, FieldMap.INBOUND))
                .ifPresent(line -> add(Keys.INBOUND_FIELDS, "fault.field-line", line));
        firstBad(settings.text(Keys.REPORT_FIELDS), line -> FieldMap.isFine(line, FieldMap.REPORT))
                .ifPresent(line -> add(Keys.REPORT_FIELDS, "fault.field-line", line));
        firstBad(settings.text(Keys.REPORT_STATES), Reports::isFine)
                .ifPresent(line -> add(Keys.REPORT_STATES, "fault.state-line", line));
        String kind = settings.text(Keys.CALLBACK_AUTH);
        boolean proven = !kind.equals("none") && !kind.isEmpty();
        unless(!proven || settings.has(Keys.CALLBACK_SECRET), Keys.CALLBACK_SECRET, "rule.required");
        unless(!proven || settings.has(Keys.CALLBACK_AUTH_NAME), Keys.CALLBACK_AUTH_NAME, "rule.required");
        String country = settings.text(Keys.COUNTRY).strip().toUpperCase(Locale.ROOT);
        unless(country.isEmpty() || PhoneNumbers.regions().contains(country), Keys.COUNTRY, "fault.country");
    }

    private static Optional<String> firstBad(String lines, java.util.function.Predicate<String> fine) {
        return Lines.of(lines).stream().filter(fine.negate()).findFirst();
    }

    private boolean isGet() {
        return settings.text(Keys.METHOD).equals("GET");
    }

    private void unless(boolean fine, String key, String code) {
        if (!fine) {
            add(key, code);
        }
    }

    private void add(String key, String code, Object... args) {
        if (faults.stream().noneMatch(fault -> fault.key().equals(key))) {
            faults.add(SettingFault.of(key, code, args));
        }
    }
}
