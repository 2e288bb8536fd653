package org.tarishi.contact.consent;

import org.tarishi.contact.consent.OptOut.Wish;

/**
 * Which opt-outs a list shows.
 *
 * @param wish those who want no messages, or those who want them again
 * @param part only those whose number contains this; empty for all
 */
public record OptOutQuery(Wish wish, String part) {

    /** For SQL's like; its own signs stand in no number. */
    String like() {
        return "%" + part.replaceAll("[^+0-9]", "") + "%";
    }
}
