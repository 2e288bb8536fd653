package org.tarishi.onboarding.country;

/** What a paper shows. */
public enum DocumentKind {
    /** How people agree to get messages. */
    OPT_IN,
    /** Registration of the organisation. */
    CERTIFICATE,
    /** A ministry's or government's letter. */
    LETTER,
    /** A lease of a number that is to be moved. */
    LEASE,
    OTHER
}
