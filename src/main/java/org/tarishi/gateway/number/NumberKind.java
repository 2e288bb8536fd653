package org.tarishi.gateway.number;

import org.tarishi.sms.Sender;

/** What sort of address a number is. */
public enum NumberKind {
    /** An ordinary number that a company rents out. */
    LONG_CODE,
    /** Three to eight digits, known in one country only. */
    SHORT_CODE,
    /** A name. It shows who writes, and nobody can answer it. */
    ALPHANUMERIC,
    /** The number of a card in a phone. */
    SIM;

    /** Whether people can text it. */
    public boolean receives() {
        return this != ALPHANUMERIC;
    }

    /** Whether somebody else than the sender can pay for a text to it: operators offer that for rented numbers only. */
    public boolean canBeReverseBilled() {
        return this == SHORT_CODE || this == LONG_CODE;
    }

    Sender.Kind shownAs() {
        return switch (this) {
            case LONG_CODE, SIM -> Sender.Kind.LONG_CODE;
            case SHORT_CODE -> Sender.Kind.SHORT_CODE;
            case ALPHANUMERIC -> Sender.Kind.ALPHANUMERIC;
        };
    }
}
