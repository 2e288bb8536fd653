package org.tarishi.gateway.type.smpp;

/** What became of one submit_sm. */
sealed interface PartAnswer {

    /** @param id the SMSC's; empty if it gave none */
    record Taken(String id) implements PartAnswer {}

    /** Answered, and not taken. */
    record Denied(int status) implements PartAnswer {}

    /** It left, at least in part, and no answer came. */
    record Silent(String code, String detail) implements PartAnswer {}

    /** It did not leave: the session had just ended. */
    record NotSent(String detail) implements PartAnswer {}

    /** It can never leave: a field does not hold what we would write into it. */
    record Unfit(String detail) implements PartAnswer {}
}
