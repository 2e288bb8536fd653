package org.tarishi.sending.move;

import java.util.List;

/**
 * What a move would do.
 *
 * @param lanes how many of which lane would go, the lane that is sent first first
 * @param countries where they go to, the most first
 * @param stays how many stay, and why
 * @param waitingThere how many wait for the other gateway already
 * @param doubts what speaks against the other gateway
 */
public record MovePreview(
        List<LaneCount> lanes, List<CountryCount> countries, Stays stays, long waitingThere, Doubts doubts) {

    /** So many of a lane, named as {@code Lane} names it. */
    public record LaneCount(String lane, long count) {}

    /** So many to numbers that begin so, such as {@code +254}. */
    public record CountryCount(String prefix, long count) {}

    /**
     * What may stay.
     *
     * @param ownSenders how many name a sender of their own; they stay unless they are asked for
     * @param underWay how many are being handed over right now
     * @param unanswered how many the gateway may have taken
     * @param notGranted how many are of projects that may not use the other gateway
     */
    public record Stays(long ownSenders, long underWay, long unanswered, long notGranted) {}

    /**
     * What an operator or recipient may not accept, among the messages that were looked at.
     *
     * @param looked how many were looked at: the first of those that would go
     * @param offRoute to numbers that no rule of their project leads over the other gateway
     * @param noNumber to numbers for which the other gateway has no number to show
     * @param offNet to numbers of operators that the number to show is not connected to
     * @param otherSender with a sender of their own that is none of the other gateway's numbers, so that they take one of those
     */
    public record Doubts(long looked, long offRoute, long noNumber, long offNet, long otherSender) {

        public boolean isAny() {
            return offRoute + noNumber + offNet + otherSender > 0;
        }
    }

    /** How many would go. */
    public long getCount() {
        return lanes.stream().mapToLong(LaneCount::count).sum();
    }
}
