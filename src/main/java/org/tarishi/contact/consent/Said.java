package org.tarishi.contact.consent;

import java.time.Instant;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.sms.PhoneNumber;

/**
 * What somebody said about a project's messages.
 *
 * @param source how we know
 * @param words what they wrote, the provider's words, or a person's reason; at most 200 characters, may be empty
 * @param at when they said so, or when we learned it
 */
public record Said(PhoneNumber number, Wish wish, Source source, String words, Instant at) {

    private static final int LONGEST = 200;

    public Said {
        words = storable(words);
    }

    /** As it can be kept: cut, and without the one character that PostgreSQL's text cannot hold. */
    static String storable(String written) {
        String whole = written.replace('\0', '\uFFFD').strip();
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }

    public static Said stop(PhoneNumber number, Source source, String words, Instant at) {
        return new Said(number, Wish.STOP, source, words, at);
    }

    public static Said start(PhoneNumber number, Source source, String words, Instant at) {
        return new Said(number, Wish.START, source, words, at);
    }
}
