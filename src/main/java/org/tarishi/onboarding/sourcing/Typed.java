package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type: amounts as they stand on paper, days, whole numbers, lists of names. */
public final class Typed {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][\\d ]{6,20}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    /** {@code 4,800.50}, in the English manner. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Typed() {}

    /** {@code 4800.50}, {@code 4,800.50}, {@code 4 800,50}; a lone comma before three digits groups them. Empty for else. */
    public static Optional<BigDecimal> amount(String typed) {
        String close = BLANKS.matcher(typed).replaceAll("");
        String plain = GROUPED.matcher(close).matches() ? close.replace(",", "") : close.replace(',', '.');
        return Optional.of(plain).filter(AMOUNT.asMatchPredicate()).map(BigDecimal::new);
    }

    public static Optional<Integer> whole(String typed) {
        return Optional.of(BLANKS.matcher(typed).replaceAll(""))
                .filter(WHOLE.asMatchPredicate())
                .map(Integer::valueOf);
    }

    /** As a date field sends it: {@code 2027-01-31}. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public static Optional<Currency> currency(String typed) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** Separated by commas, semicolons or line ends; each once. */
    public static List<String> names(String typed) {
        return Stream.of(typed.split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static boolean isEmail(String typed) {
        return EMAIL.matcher(typed).matches();
    }

    static boolean isPhone(String typed) {
        return PHONE.matcher(typed).matches();
    }
}
