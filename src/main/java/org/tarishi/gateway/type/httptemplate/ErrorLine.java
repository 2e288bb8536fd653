package org.tarishi.gateway.type.httptemplate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarishi.gateway.type.ErrorClass;

/**
 * One line of the error map: {@code status 429 = THROTTLE}, {@code status 5xx = RETRY}, {@code json $.error.code 101 = CREDIT},
 * {@code json $.error.text /no route/ = PERM}, {@code json $.error = PERM}, {@code body /invalid number/ = PERM}. Patterns
 * disregard case.
 */
final class ErrorLine {

    private static final String UNCERTAIN = "UNCERTAIN";
    private static final int LONGEST_CODE = 100;
    private static final Pattern STATUS = Pattern.compile("status\\s+([1-5](?:[0-9]{2}|xx))");
    private static final Pattern JSON = Pattern.compile("json\\s+(\\$\\S*)(?:\\s+(.+))?");
    private static final Pattern BODY = Pattern.compile("body\\s+(/.+/)");

    /** Where to look, and what it finds there: the provider's code. */
    @FunctionalInterface
    private interface Where {
        Optional<String> codeIn(Said said);
    }

    private final Where where;
    private final Optional<ErrorClass> errorClass;

    private ErrorLine(Where where, Optional<ErrorClass> errorClass) {
        this.where = where;
        this.errorClass = errorClass;
    }

    /** Empty when it cannot be read. */
    static Optional<ErrorLine> read(String line) {
        return Lines.atLast(line, '=').flatMap(pair -> {
            String name = pair.right().toUpperCase(Locale.ROOT);
            Optional<ErrorClass> known = Stream.of(ErrorClass.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            return known.isEmpty() && !name.equals(UNCERTAIN)
                    ? Optional.empty()
                    : where(pair.left()).map(where -> new ErrorLine(where, known));
        });
    }

    /** The class; empty for UNCERTAIN. */
    Optional<ErrorClass> errorClass() {
        return errorClass;
    }

    /** The provider's code when the line fits. */
    Optional<String> codeIn(Said said) {
        return where.codeIn(said).map(code -> code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code);
    }

    private static Optional<Where> where(String text) {
        Matcher status = STATUS.matcher(text);
        if (status.matches()) {
            return Optional.of(said -> ofStatus(said, status.group(1)));
        }
        Matcher json = JSON.matcher(text);
        if (json.matches() && JsonPaths.isPath(json.group(1))) {
            String path = json.group(1);
            return Match.read(Optional.ofNullable(json.group(2)).orElse(""))
                    .map(match -> said -> said.json(path).filter(match::fits));
        }
        Matcher body = BODY.matcher(text);
        return body.matches() ? Match.read(body.group(1)).map(match -> said -> ofBody(said, match)) : Optional.empty();
    }

    private static Optional<String> ofStatus(Said said, String wanted) {
        String status = Integer.toString(said.status());
        boolean fits = wanted.endsWith("xx") ? status.charAt(0) == wanted.charAt(0) : status.equals(wanted);
        return fits ? Optional.of(status) : Optional.empty();
    }

    private static Optional<String> ofBody(Said said, Match match) {
        return match.fits(said.body()) ? Optional.of(Integer.toString(said.status())) : Optional.empty();
    }
}
