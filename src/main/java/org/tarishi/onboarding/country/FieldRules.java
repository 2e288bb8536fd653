package org.tarishi.onboarding.country;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** What an extra question must be like. */
final class FieldRules {

    /** A group that repeats and is repeated, as in {@code (a+)+}: a short answer could keep it busy for years. */
    private static final Pattern NESTED = Pattern.compile(".*[+*}]\\)[+*{].*");

    private FieldRules() {}

    static void demand(ProfileField field) {
        List<Fault> faults = new ArrayList<>();
        if (!field.key().matches("[a-z0-9]+(-[a-z0-9]+)*") || field.key().length() > 40) {
            faults.add(Fault.at("key", "rule.country.key"));
        }
        if (field.label().isBlank()) {
            faults.add(Fault.at("label", "rule.answer.missing"));
        }
        if (!isPattern(field.pattern())) {
            faults.add(Fault.at("pattern", "rule.country.pattern"));
        }
        if (!field.pattern().isEmpty() && field.help().isBlank()) {
            faults.add(Fault.at("help", "rule.country.pattern-help"));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    private static boolean isPattern(String text) {
        try {
            Pattern.compile(text);
            return !NESTED.matcher(text).matches();
        } catch (PatternSyntaxException none) {
            return false;
        }
    }
}
