package org.tarishi.onboarding.country;

import java.util.List;
import java.util.Map;

/**
 * A country's rules as they were typed.
 *
 * @param success a percentage
 * @param paces half and mostly of a stage, by its name; empty texts where it is as usual
 * @param daysOff one a line
 */
public record ProfileDraft(
        String quietFrom,
        String quietTo,
        boolean promotional,
        String success,
        boolean filing,
        List<String> papers,
        Map<String, SenderRule> senders,
        Map<String, TypedPace> paces,
        String daysOff) {

    /** How long a stage takes, as it was typed. */
    public record TypedPace(String half, String mostly) {}
}
