package org.tarishi.sending.outbox;

/** Who goes first at a gateway. */
public enum Lane {
    /** A person wrote to us and waits for the answer: goes before everything else. */
    REPLY,
    /** Somebody waits for it: single messages. They go before the bulk of the same project. */
    NORMAL,
    /** Many at once. */
    BULK,
    /** Of the tests of a gateway in the making, over which nothing else goes. */
    TEST;

    static final int FEW = 20;

    /** A call with at most {@value #FEW} messages goes in the normal lane. */
    public static Lane of(int messages) {
        return messages <= FEW ? NORMAL : BULK;
    }
}
