package org.tarishi.gateway.type;

/**
 * How many SMS (parts, not texts) may go out over a SIM card in any hour and in any 24 hours; 0 for no limit. Operators
 * lock cards that send more than their rules allow.
 */
public record Allowance(int perHour, int perDay) {

    public static final Allowance ANY = new Allowance(0, 0);
}
