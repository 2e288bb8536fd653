package org.tarishi.onboarding.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarishi.platform.Fault;

/** What a single answer must be like. */
final class AnswerRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][\\d ]{6,20}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private AnswerRules() {}

    /** The first thing that is wrong. */
    static Optional<Fault> fault(Question question, String answer, LocalDate today) {
        if (answer.isBlank()) {
            return question.required() ? wrong(question, "rule.answer.missing") : Optional.empty();
        }
        return ofKind(question, answer, today).or(() -> pattern(question, answer));
    }

    private static Optional<Fault> pattern(Question question, String answer) {
        boolean fits = question.pattern().isEmpty() || answer.matches(question.pattern());
        return unless(fits, question, "rule.answer.pattern", question.help());
    }

    private static Optional<Fault> ofKind(Question question, String answer, LocalDate today) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT, MESSAGE -> length(question, answer);
            case NUMBER -> number(question, answer);
            case AMOUNT -> unless(AMOUNT.matcher(answer).matches(), question, "rule.answer.amount");
            case CURRENCY -> unless(isCurrency(answer), question, "rule.answer.currency");
            case DATE -> date(question, answer, today);
            case EMAIL -> unless(EMAIL.matcher(answer).matches(), question, "rule.answer.email");
            case PHONE -> unless(PHONE.matcher(answer).matches(), question, "rule.answer.phone");
            case URL -> unless(answer.matches("https://[^\\s/]+\\.[^\\s]+"), question, "rule.answer.url");
            case YES_NO -> unless(answer.matches("yes|no"), question, "rule.answer.choice");
            case TICK -> unless(answer.equals("yes"), question, "rule.answer.missing");
            case CHOICE, CHOICES ->
                unless(
                        Arrays.stream(answer.split(",")).allMatch(question.choices()::contains),
                        question,
                        "rule.answer.choice");
        };
    }

    private static Optional<Fault> length(Question question, String answer) {
        int length = answer.codePointCount(0, answer.length());
        if (length < question.least()) {
            return wrong(question, "rule.answer.too-short", question.least());
        }
        return unless(
                question.most() == 0 || length <= question.most(), question, "rule.answer.too-long", question.most());
    }

    private static Optional<Fault> number(Question question, String answer) {
        boolean fits = NUMBER.matcher(answer).matches()
                && Integer.parseInt(answer) >= question.least()
                && Integer.parseInt(answer) <= question.most();
        return unless(fits, question, "rule.answer.number", question.least(), question.most());
    }

    private static Optional<Fault> date(Question question, String answer, LocalDate today) {
        try {
            return unless(!LocalDate.parse(answer).isBefore(today), question, "rule.answer.past");
        } catch (DateTimeException notADay) {
            return wrong(question, "rule.answer.date");
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private static Optional<Fault> unless(boolean holds, Question question, String code, Object... args) {
        return holds ? Optional.empty() : wrong(question, code, args);
    }

    private static Optional<Fault> wrong(Question question, String code, Object... args) {
        return Optional.of(Fault.at(question.key(), code, args));
    }
}
