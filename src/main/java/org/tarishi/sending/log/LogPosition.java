package org.tarishi.sending.log;

/** Where a page of the log begins: ids grow with time, so a place in the log is an id and never a count of rows. */
public record LogPosition(Side side, long id) {

    /** Which way to read from the id. */
    public enum Side {
        NEWEST,
        OLDER_THAN,
        NEWER_THAN
    }

    public static final LogPosition TOP = new LogPosition(Side.NEWEST, 0);

    public static LogPosition olderThan(long id) {
        return new LogPosition(Side.OLDER_THAN, id);
    }

    public static LogPosition newerThan(long id) {
        return new LogPosition(Side.NEWER_THAN, id);
    }

    boolean isNewerThan() {
        return side == Side.NEWER_THAN;
    }
}
