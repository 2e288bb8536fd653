package org.tarishi.onboarding;

/** What somebody is to a request. One person may play several parts; where four eyes are asked for, persons are compared. */
public enum Part {
    /** Project staff who may ask for gateways: MANAGER and above. */
    REQUESTER,
    /** Holds the project's money: OWNER. */
    OWNER,
    /** Reviews, finds providers, signs contracts: platform ADMIN. */
    ADMINISTRATOR,
    /** Connects and tests: platform ADMIN too. */
    ENGINEER,
    /** Lets go live: platform APPROVER. */
    APPROVER,
    /** Reads only: platform AUDITOR. */
    AUDITOR,
    /** The hub's own timers and tests. */
    HUB
}
