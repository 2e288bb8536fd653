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
    ECHOES_SECRETS
}
