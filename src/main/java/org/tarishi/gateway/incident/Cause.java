package org.tarishi.gateway.incident;

/**
 * Why a gateway is not well. {@code incident.CAUSE} and {@code incident.CAUSE.do} are its sentences: what is wrong, which
 * may name the incident's detail as {@code {0}}, and what a person can do about it.
 */
public enum Cause {
    /** It paused itself: no credit at the provider. The detail is the trouble's code. */
    CREDIT,
    /** It paused itself: the provider does not accept our settings. The detail is the trouble's code. */
    CONFIG,
    /** It has asked us to slow down for minutes without taking a message. */
    HELD,
    /** Its circuit breaker is open: it failed again and again. The detail is the trouble's code. */
    BREAKER,
    /** What people wait for has waited too long. */
    QUEUE,
    /** It takes messages, but the delivery reports that usually come have stopped. */
    NO_REPORTS,
    /** It has no connection, as when an operator's session is lost. The detail is the trouble's code. */
    NO_CONNECTION,
    /** A phone has not been heard of. */
    PHONE_SILENT,
    /** The balance of an account or a SIM card is low. The detail is the balance, such as {@code KES 42.50}. */
    LOW_BALANCE,
    /** A phone's battery is low and it is not charging. The detail is the percentage, such as {@code 12}. */
    LOW_BATTERY
}
