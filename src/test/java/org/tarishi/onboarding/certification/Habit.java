package org.tarishi.onboarding.certification;

/** One thing that a simulated provider does wrong, on purpose. */
enum Habit {
    /** What phones text in reaches nobody. */
    LOSES_TEXTS,
    /** Of a long text in only the beginning comes. */
    CUTS_TEXTS,
    /** A long text in comes with its beginning behind its end. */
    JOINS_WRONGLY,
    /** Letters that ASCII lacks come in as question marks. */
    MANGLES_LETTERS,
    /** Each text in comes twice, as if it were two. */
    DOUBLES_TEXTS,
    /** Its callbacks prove nothing. */
    SIGNS_NOTHING,
    /** It puts its own words before what phones text in. */
    PUTS_WORDS_BEFORE,
    /** It answers late, whatever was contracted. */
    ANSWERS_LATE,
    /** Its phones show another sender than ours. */
    REPLACES_SENDERS,
    /** It reports every message as delivered, also to a phone that is off. */
    SAYS_DELIVERED,
    /** After the first message it takes no more; after the first bind, none. */
    GOES_AWAY,
    /** It sends our credential back to us, in hexadecimal digits. */
    ECHOES_SECRETS,
    /** Its phones show nothing where a sign of the extension table stood. */
    DROPS_DOUBLE_SIGNS,
    /** Its phones show a question mark for every letter that ASCII lacks, and for @. */
    SHOWS_ONLY_ASCII,
    /** A sign that takes two places is cut in half where parts meet, and neither half is a sign. */
    SPLITS_SIGNS,
    /** Of a long text its phones show the first part. */
    SHOWS_FIRST_PART,
    /** Its phones show the last part of a long text first. */
    SWAPS_PARTS,
    /** It takes numbers as people of the country dial them, and no others. */
    WANTS_NATIONAL_NUMBERS,
    /** What it reported as delivered it reports as failed a moment later. */
    TAKES_REPORTS_BACK,
    /** Its reports name other messages than ours. */
    REPORTS_ON_OTHERS,
    /** Whoever calls may send. */
    TAKES_ANY_CREDENTIAL,
    /** To a number that cannot exist it says that it is busy. */
    CALLS_REFUSALS_BUSY
}
