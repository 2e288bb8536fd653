package org.tarishi.onboarding.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.money.Money;

/**
 * What the messages that a project sent over its gateway in a month cost, beside the most that its owner wanted to spend.
 *
 * @param month of UTC
 */
public record MonthSpend(YearMonth month, Money spent, Money cap) {

    /** A share of the cap that people are told of, in per cent. */
    public enum Mark {
        CAP_100(100),
        CAP_80(80);

        private final int percent;

        Mark(int percent) {
            this.percent = percent;
        }
    }

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The highest that is reached; those below it are not told any more. */
    Optional<Mark> mark() {
        return Stream.of(Mark.values())
                .filter(mark -> percent() >= mark.percent)
                .findFirst();
    }

    /** Of the cap, rounded down: nobody reads 100 before it is reached. */
    public int percent() {
        return spent.amount()
                .multiply(ALL)
                .divide(cap.amount(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }
}
