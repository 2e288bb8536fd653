package org.tarishi.account;

/** What a member may do in a project; each role includes those before it. */
public enum ProjectRole {
    /** Reads; numbers are masked. */
    VIEWER,
    /** Writes messages, answers the inbox. */
    SENDER,
    /** Sets up gateways, routes and project settings. */
    MANAGER,
    /** Members, API keys and money. */
    OWNER;

    public boolean includes(ProjectRole other) {
        return compareTo(other) >= 0;
    }
}
