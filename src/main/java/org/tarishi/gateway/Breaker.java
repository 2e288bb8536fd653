package org.tarishi.gateway;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps messages from a gateway that does not work: after five troubles in a row, or when half of a minute's messages met
 * trouble, it opens. After a wait it lets a single message through (half-open); that one closes it, or opens it again for
 * twice as long. Troubles are RETRY and no answer; what holds or pauses a gateway is none, since it answered.
 *
 * @param until OPEN: nothing goes out before; HALF_OPEN: the one message on trial is given up then
 * @param openings in a row, without a success between
 * @param counts while it is closed
 */
public record Breaker(State state, Instant until, int openings, Counts counts) {

    /** Whether messages pass. */
    public enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    /**
     * What became of messages lately.
     *
     * @param row troubles since the last success
     * @param from when counting began
     */
    public record Counts(int row, int good, int bad, Instant from) {

        static final Counts NONE = new Counts(0, 0, 0, Instant.EPOCH);

        private Counts with(Trials trials, Instant now) {
            Counts lately = from.plus(WINDOW).isBefore(now) ? new Counts(row, 0, 0, now) : this;
            return new Counts(
                    trials.good() == 0 ? row + trials.bad() : trials.badAtLast(),
                    lately.good + trials.good(),
                    lately.bad + trials.bad(),
                    lately.from);
        }

        private boolean isTooMuch() {
            int all = good + bad;
            return row >= IN_A_ROW || all >= ENOUGH && 2 * bad >= all;
        }
    }

    /**
     * What became of some messages.
     *
     * @param badAtLast how many troubles came after the last success
     */
    public record Trials(int good, int bad, int badAtLast) {

        public static final Trials NONE = new Trials(0, 0, 0);

        /** With one more. */
        public Trials with(boolean wentWell) {
            return and(wentWell ? new Trials(1, 0, 0) : new Trials(0, 1, 1));
        }

        /** With those that came after. */
        public Trials and(Trials later) {
            int atLast = later.good == 0 ? badAtLast + later.bad : later.badAtLast;
            return new Trials(good + later.good, bad + later.bad, atLast);
        }
    }

    public static final Breaker FRESH = new Breaker(State.CLOSED, Instant.EPOCH, 0, Counts.NONE);

    private static final int IN_A_ROW = 5;
    private static final int ENOUGH = 20;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** Longer than a submit may take. */
    private static final Duration TRIAL = Duration.ofSeconds(60);

    Breaker after(Trials trials, Instant now) {
        return switch (state) {
            case CLOSED -> counted(counts.with(trials, now), now);
            // answers to what went out before it opened
            case OPEN -> this;
            case HALF_OPEN -> trials.good() > 0 ? FRESH : opened(now);
        };
    }

    private Breaker counted(Counts counted, Instant now) {
        return counted.isTooMuch() ? opened(now) : new Breaker(state, until, openings, counted);
    }

    private Breaker opened(Instant now) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(openings, 5));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return new Breaker(State.OPEN, now.plus(bounded), openings + 1, Counts.NONE);
    }

    /** Whether one message may try the gateway now. */
    public boolean isReadyForTrial(Instant now) {
        return state != State.CLOSED && !until.isAfter(now);
    }

    Breaker onTrial(Instant now) {
        return new Breaker(State.HALF_OPEN, now.plus(TRIAL), openings, Counts.NONE);
    }

    /** There was no message to try it with: the next one may. */
    Breaker withoutTrial(Instant now) {
        return state == State.HALF_OPEN ? new Breaker(State.OPEN, now, openings, Counts.NONE) : this;
    }

    /** Whether every message passes. */
    public boolean isClosed() {
        return state == State.CLOSED;
    }

    /** Whether a message that comes now is better led elsewhere. */
    public boolean keepsAway(Instant now) {
        return state != State.CLOSED && until.isAfter(now);
    }
}
