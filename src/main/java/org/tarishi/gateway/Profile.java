package org.tarishi.gateway;

import java.math.BigDecimal;

/**
 * What every gateway has, whatever its type.
 *
 * @param name for people, at most 100 characters
 * @param sender what recipients see as the sender when a message names none; empty for the gateway's own
 * @param inFlight how many submits may be open at once, 1 to 256
 * @param perSecond how many segments a second at most, from all nodes together; 0 for no limit of ours
 */
public record Profile(String name, String sender, int inFlight, BigDecimal perSecond) {

    public static final int MOST_IN_FLIGHT = 256;

    public Profile {
        if (inFlight < 1 || inFlight > MOST_IN_FLIGHT) {
            throw new IllegalArgumentException("in flight: " + inFlight);
        }
    }
}
