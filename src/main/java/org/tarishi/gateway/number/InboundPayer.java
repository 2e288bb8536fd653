package org.tarishi.gateway.number;

/** Who pays when somebody texts a number. */
public enum InboundPayer {
    /** Whoever writes, what their operator asks for a text. */
    SENDER,
    /** The project: reverse-billed, free for whoever writes. */
    PROJECT,
    /** Whoever writes, more than for an ordinary text. */
    PREMIUM
}
