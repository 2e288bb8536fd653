package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;

/**
 * A price per message of a quote.
 *
 * @param operator whose customers it is about; empty for all that have no line of their own
 * @param from first unit of a month that it is about, counted from 1
 * @param to last unit of a month that it is about
 * @param failedPrice what an undelivered one costs where only delivered ones are charged at the full price
 */
record PriceLine(
        Direction direction,
        String operator,
        Unit unit,
        BigDecimal price,
        long from,
        long to,
        Charged charged,
        BigDecimal failedPrice) {

    static final long NO_END = Long.MAX_VALUE;

    /** Which way a message goes and who pays for it. */
    enum Direction {
        MT,
        MO,
        /** The project pays instead of whoever texts. */
        REVERSE_MO,
        /** Free for whoever gets it where getting one would cost them. */
        FREE_MT
    }

    /** What is counted. */
    enum Unit {
        SEGMENT,
        MESSAGE
    }

    /** When it is charged. */
    enum Charged {
        SUBMITTED,
        DELIVERED
    }

    boolean isFor(String name) {
        return operator.equalsIgnoreCase(name);
    }

    long units(long messages, int segments) {
        return unit == Unit.SEGMENT ? messages * segments : messages;
    }

    /** How many of a month's units fall into it. */
    long within(long units) {
        return Math.max(0, Math.min(units, to) - (from - 1));
    }

    /** What so many units within it cost, of which this many are delivered. */
    BigDecimal cost(long units, long delivered) {
        if (charged == Charged.SUBMITTED) {
            return price.multiply(BigDecimal.valueOf(units));
        }
        return price.multiply(BigDecimal.valueOf(delivered))
                .add(failedPrice.multiply(BigDecimal.valueOf(units - delivered)));
    }
}
