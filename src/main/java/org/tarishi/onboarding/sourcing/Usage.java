package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a month's messages cost by the lines of a quote. Operators with lines of their own are charged by them, all others
 * together by the lines for all. Of several tiers each message pays its own tier's price.
 */
final class Usage {

    /** Of what is sent so much arrives, as far as anybody can say beforehand. */
    static final BigDecimal ARRIVES = new BigDecimal("0.95");

    private static final String ALL = "";

    private final List<PriceLine> lines;
    private final List<String> operators;
    private final int segments;
    private final Set<PriceLine.Direction> missing = EnumSet.noneOf(PriceLine.Direction.class);

    Usage(List<PriceLine> lines, List<String> operators, int segments) {
        this.lines = lines;
        this.operators = operators.isEmpty() ? List.of(ALL) : operators;
        this.segments = segments;
    }

    static long delivered(long count) {
        return BigDecimal.valueOf(count)
                .multiply(ARRIVES)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    BigDecimal sent(PriceLine.Direction direction, long messages) {
        return cost(direction, messages, segments);
    }

    /** What people text is short. */
    BigDecimal received(PriceLine.Direction direction, long messages) {
        return cost(direction, messages, 1);
    }

    /** Directions whose price the quote does not say, at least for some operator or tier. */
    Set<PriceLine.Direction> missing() {
        return Set.copyOf(missing);
    }

    private BigDecimal cost(PriceLine.Direction direction, long messages, int each) {
        BigDecimal cost = BigDecimal.ZERO;
        long others = 0;
        for (int index = 0; index < operators.size(); index++) {
            long share = share(messages, index);
            List<PriceLine> own = lines(direction, operators.get(index));
            if (own.isEmpty()) {
                others += share;
            } else {
                cost = cost.add(tiered(direction, own, share, each));
            }
        }
        return cost.add(tiered(direction, lines(direction, ALL), others, each));
    }

    /** The first operators take what the even division leaves over. */
    private long share(long messages, int index) {
        long even = messages / operators.size();
        return even + (index < messages % operators.size() ? 1 : 0);
    }

    private List<PriceLine> lines(PriceLine.Direction direction, String operator) {
        return lines.stream()
                .filter(line -> line.direction() == direction && line.isFor(operator))
                .toList();
    }

    private BigDecimal tiered(PriceLine.Direction direction, List<PriceLine> tiers, long messages, int each) {
        if (messages == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal cost = BigDecimal.ZERO;
        for (PriceLine tier : tiers) {
            long within = tier.within(tier.units(messages, each));
            cost = cost.add(tier.cost(within, delivered(within)));
        }
        if (tiers.isEmpty() || isOpen(tiers, messages, each)) {
            missing.add(direction);
        }
        return cost;
    }

    /** Whether some of the messages fall into no tier. */
    private static boolean isOpen(List<PriceLine> tiers, long messages, int each) {
        long units = tiers.get(0).units(messages, each);
        return tiers.stream().mapToLong(tier -> tier.within(units)).sum() < units;
    }
}
