package org.tarishi.gateway.health;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** How often each {@link Figure} was counted. */
public final class Figures {

    public static final Figures NONE = new Figures(new long[Figure.values().length]);

    private final long[] counts;

    private Figures(long[] counts) {
        this.counts = counts;
    }

    /** In the order of {@link Figure}. */
    static Figures of(long... counts) {
        return new Figures(counts.clone());
    }

    Figures plus(Figure figure, long more) {
        long[] sum = counts.clone();
        sum[figure.ordinal()] += more;
        return new Figures(sum);
    }

    Figures plus(Figures other) {
        long[] sum = counts.clone();
        Arrays.setAll(sum, i -> counts[i] + other.counts[i]);
        return new Figures(sum);
    }

    public long of(Figure figure) {
        return counts[figure.ordinal()];
    }

    public long accepted() {
        return of(Figure.ACCEPTED);
    }

    public long delivered() {
        return of(Figure.DELIVERED);
    }

    /** Messages that were handed over, whatever came of it. */
    public long tried() {
        return accepted() + of(Figure.REFUSED) + of(Figure.UNCERTAIN);
    }

    public long reported() {
        return of(Figure.DELIVERED) + of(Figure.UNDELIVERED);
    }

    /** How many of a hundred messages the gateway took; empty when none was handed over. */
    public OptionalInt takenPercent() {
        return percent(accepted(), tried());
    }

    /** For how many of a hundred messages taken a report came; those of messages taken before may make it no more than 100. */
    public OptionalInt reportedPercent() {
        return percent(Math.min(reported(), accepted()), accepted());
    }

    /** How many of a hundred reports say that the message arrived. */
    public OptionalInt deliveredPercent() {
        return percent(delivered(), reported());
    }

    /** Never rounded up to a hundred, since it would hide the one that failed. */
    private static OptionalInt percent(long part, long whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100 * part / whole));
    }

    /**
     * About how long half of the reports took at most, read off between the bounds of the figure it falls into; empty
     * without reports. Anything beyond the largest bound reads as that bound.
     */
    public Optional<Duration> medianDelay() {
        long half = (Figure.DELAYS.stream().mapToLong(this::of).sum() + 1) / 2;
        long before = 0;
        Duration from = Duration.ZERO;
        for (Figure delay : Figure.DELAYS) {
            long here = of(delay);
            if (half > 0 && before + here >= half) {
                return Optional.of(delay == Figure.LATER ? from : between(from, delay.upTo(), half - before, here));
            }
            before += here;
            from = delay.upTo();
        }
        return Optional.empty();
    }

    private static Duration between(Duration from, Duration to, long part, long whole) {
        return from.plus(to.minus(from).multipliedBy(part).dividedBy(whole));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && Arrays.equals(counts, figures.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
