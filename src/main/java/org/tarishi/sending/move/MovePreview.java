package org.tarishi.sending.move;

import java.util.List;

/**
 * What a move would do.
 *
 * @param lanes how many of which lane would go, the lane that is sent first first
 * @param countries where they go to, the most first
 * @param ownSenders how many name a sender of their own
 * @param underWay how many stay because they are being handed over right now
 * @param unanswered how many stay because the gateway may have taken them
 * @param waitingThere how many wait for the other gateway already
 */
public record MovePreview(
        List<LaneCount> lanes,
        List<CountryCount> countries,
        long ownSenders,
        long underWay,
        long unanswered,
        long waitingThere) {

    /** So many of a lane, named as {@code Lane} names it. */
    public record LaneCount(String lane, long count) {}

    /** So many to numbers that begin so, such as {@code +254}. */
    public record CountryCount(String prefix, long count) {}

    /** How many would go. */
    public long getCount() {
        return lanes.stream().mapToLong(LaneCount::count).sum();
    }
}
