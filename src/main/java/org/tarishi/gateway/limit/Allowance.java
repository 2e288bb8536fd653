package org.tarishi.gateway.limit;

import java.time.ZoneId;

/**
 * What may go over a gateway.
 *
 * @param zone where its days begin
 */
public record Allowance(int messagesADay, long segmentsInAll, ZoneId zone) {

    public Allowance {
        if (messagesADay < 1 || segmentsInAll < 0) {
            throw new IllegalArgumentException(messagesADay + " a day, " + segmentsInAll + " in all");
        }
    }
}
