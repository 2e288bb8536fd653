package org.tarishi.receiving.inbox;

/** What became of a text that a gateway handed in. */
public enum Received {
    /** It is in a conversation. */
    IN_CONVERSATION,
    /** Part of a longer text whose other parts are still to come. */
    PART_KEPT,
    /** We have it already. */
    DUPLICATE,
    /** It came to a number that projects share and begins with no keyword; it is kept for administrators. */
    UNMATCHED,
    /** It came over a shared gateway from somebody to whom no project ever wrote; nothing of it was kept here. */
    UNROUTED
}
