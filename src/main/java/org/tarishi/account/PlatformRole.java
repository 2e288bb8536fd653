package org.tarishi.account;

/** What a person may do for the whole installation. */
public enum PlatformRole {
    /** Projects, people, shared gateways, allowed hosts. */
    ADMIN,
    /** Lets new gateways go live. */
    APPROVER,
    /** Reads everything, changes nothing. */
    AUDITOR
}
