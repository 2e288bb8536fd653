package org.tarishi.gateway.type.simulator;

import org.tarishi.gateway.type.Settings;

/**
 * What becomes of one message: drawn from its reference, the same at every attempt and on every node.
 *
 * @param reception what the first submit is answered with
 * @param taken whether the network has the message although it gave no answer
 * @param delivered whether it reaches the handset
 * @param reports how many reports come: 0, 1 or 2
 */
record Fate(Reception reception, boolean taken, boolean delivered, int reports) {

    /** How a submit is answered. */
    enum Reception {
        ACCEPTED,
        REFUSED,
        DEFERRED,
        NO_ANSWER
    }

    private static final int HUNDRED = 100;

    static Fate of(long reference, Settings settings) {
        Reception reception = reception(draw(reference, 1), settings);
        boolean delivered = draw(reference, 2) >= settings.number(Keys.UNDELIVERED, 0);
        return new Fate(reception, draw(reference, 3) < HUNDRED / 2, delivered, reports(draw(reference, 4), settings));
    }

    private static Reception reception(int draw, Settings settings) {
        int failing = settings.number(Keys.FAILING, 0);
        int deferred = failing + settings.number(Keys.DEFERRED, 0);
        int noAnswer = deferred + settings.number(Keys.NO_ANSWER, 0);
        if (draw < failing) {
            return Reception.REFUSED;
        }
        if (draw < deferred) {
            return Reception.DEFERRED;
        }
        return draw < noAnswer ? Reception.NO_ANSWER : Reception.ACCEPTED;
    }

    private static int reports(int draw, Settings settings) {
        int lost = settings.number(Keys.LOST_REPORTS, 0);
        int doubled = lost + settings.number(Keys.DOUBLED_REPORTS, 0);
        if (!settings.isYes(Keys.REPORTS) || draw < lost) {
            return 0;
        }
        return draw < doubled ? 2 : 1;
    }

    /** 0 to 99, evenly spread and independent for each question (the finalizer of SplitMix64). */
    private static int draw(long reference, int question) {
        long mixed = reference + question * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ mixed >>> 31, HUNDRED);
    }
}
