package org.tarishi.onboarding.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarishi.platform.Fault;

/** What answers must be like together (onboarding.md section 1.5). */
final class TogetherRules {

    private static final Set<String> REVERSE_BILLABLE = Set.of("short-code", "shared-short-code", "toll-free");
    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com", "yahoo.com", "yahoo.fr", "hotmail.com", "outlook.com", "live.com", "icloud.com", "gmx.net");
    private static final List<String> CONTACTS = List.of("project", "technical", "finance", "incident", "signatory");
    private static final BigDecimal SECONDS_AN_HOUR = new BigDecimal(3600);

    private TogetherRules() {}

    static List<Fault> errors(Answers answers) {
        List<Fault> errors = new ArrayList<>();
        if (!answers.text("inbound-payer").equals("sender")
                && answers.has("inbound-payer")
                && answers.has("sender")
                && !REVERSE_BILLABLE.contains(answers.text("sender"))) {
            errors.add(Fault.at("inbound-payer", "rule.answer.reverse-billing"));
        }
        if (!answers.has("data-note") && asksForDataNote(answers)) {
            errors.add(Fault.at("data-note", "rule.answer.data-note"));
        }
        return errors;
    }

    static List<Fault> warnings(Answers answers) {
        List<Fault> warnings = new ArrayList<>();
        BigDecimal needed = neededPeak(answers);
        if (answers.number("peak").filter(peak -> peak.compareTo(needed) < 0).isPresent()) {
            warnings.add(Fault.at("peak", "warning.answer.peak", needed.toPlainString()));
        }
        CONTACTS.stream()
                .map(contact -> contact + "-email")
                .filter(key -> FREE_MAIL.contains(domain(answers.text(key))))
                .forEach(key -> warnings.add(Fault.at(key, "warning.answer.free-mail")));
        if (answers.text("sender").equals("shared-short-code")) {
            warnings.add(Fault.at("sender", "warning.answer.shared-code"));
        }
        return List.copyOf(warnings);
    }

    private static boolean asksForDataNote(Answers answers) {
        return answers.isYes("personal-data") || answers.isYes("children") || answers.isYes("health-status");
    }

    /** Messages a second that the largest broadcast takes within its time. */
    private static BigDecimal neededPeak(Answers answers) {
        BigDecimal size = answers.number("broadcast-size").orElse(BigDecimal.ZERO);
        BigDecimal hours = answers.number("broadcast-hours")
                .filter(some -> some.signum() > 0)
                .orElse(BigDecimal.ONE);
        return size.divide(hours.multiply(SECONDS_AN_HOUR), 0, RoundingMode.CEILING);
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
