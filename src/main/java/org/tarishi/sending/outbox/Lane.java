package org.tarishi.sending.outbox;

/** Who goes first at a gateway. */
public enum Lane {
    /** A person waits for it: replies and single messages. */
    PROMPT,
    /** Many at once. */
    BULK;

    static final int FEW = 20;

    /** A call with at most {@value #FEW} messages goes in the prompt lane. */
    public static Lane of(int messages) {
        return messages <= FEW ? PROMPT : BULK;
    }
}
