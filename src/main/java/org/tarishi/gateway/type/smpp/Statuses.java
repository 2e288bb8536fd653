package org.tarishi.gateway.type.smpp;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Trouble;

/**
 * What a command_status means (protocols.md section b.13), with the operator's own meanings first: lines
 * {@code 0x0000045F = PERM}. "Violating the spec happens a lot."
 */
final class Statuses {

    private static final Pattern LINE = Pattern.compile("(?i)0x([0-9a-f]{1,8})\\s*=\\s*([a-z]+)");
    private static final Duration SHORT_HOLD = Duration.ofSeconds(1);
    private static final Duration LONG_HOLD = Duration.ofSeconds(30);

    private final Map<Integer, ErrorClass> own;

    private Statuses(Map<Integer, ErrorClass> own) {
        this.own = own;
    }

    static Statuses of(String lines) {
        Map<Integer, ErrorClass> own = new HashMap<>();
        lines.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> errorClass(line.group(2))
                        .ifPresent(each -> own.put(Integer.parseUnsignedInt(line.group(1), 16), each)));
        return new Statuses(own);
    }

    /** The first line that is neither empty nor readable. */
    static Optional<String> unreadable(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .filter(line -> !isFine(LINE.matcher(line)))
                .findFirst();
    }

    private static boolean isFine(Matcher line) {
        return line.matches() && errorClass(line.group(2)).isPresent();
    }

    private static Optional<ErrorClass> errorClass(String name) {
        try {
            return Optional.of(ErrorClass.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What an SMSC means that answers a submit_sm so. */
    Trouble ofSubmit(int status) {
        return trouble(Optional.ofNullable(own.get(status)).orElseGet(() -> usual(status)), status);
    }

    /** What it means by answering a bind so; only what a person must put right is CONFIG, the rest is tried again. */
    Trouble ofBind(int status) {
        ErrorClass errorClass = switch (status) {
            case 0x03, 0x0D, 0x0E, 0x0F, 0x53 -> ErrorClass.CONFIG;
            default -> ErrorClass.RETRY;
        };
        return new Trouble(errorClass, "smpp.bind-refused", hex(status), StatusNames.of(status));
    }

    /** How long to hold the gateway; zero for statuses that do not ask for it. */
    static Duration hold(int status) {
        return switch (status) {
            case 0x58 -> SHORT_HOLD;
            case 0x14 -> LONG_HOLD;
            default -> Duration.ZERO;
        };
    }

    static String hex(int status) {
        return String.format(Locale.ROOT, "0x%08X", status);
    }

    private static Trouble trouble(ErrorClass errorClass, int status) {
        return new Trouble(errorClass, HttpTroubles.codeOf(errorClass), hex(status), StatusNames.of(status));
    }

    private static ErrorClass usual(int status) {
        return switch (status) {
            case 0x58, 0x14 -> ErrorClass.THROTTLE;
            case 0x04, 0x08, 0x45, 0x61, 0x64, 0xFE, 0xFF -> ErrorClass.RETRY;
            case 0x01, 0x02, 0x03, 0x05, 0x0A, 0x0D, 0x0E, 0x0F, 0x15, 0x48, 0x49 -> ErrorClass.CONFIG;
            default -> ErrorClass.PERM;
        };
    }
}
