package org.tarishi.onboarding;

import java.util.Collection;
import java.util.Set;

/**
 * Who acts on a request.
 *
 * @param accountId 0 for the hub
 * @param label name for the history
 * @param parts what they are to this request
 */
public record Actor(long accountId, String label, Set<Part> parts) {

    /** Timers and the certification's own verdicts. */
    public static final Actor HUB = new Actor(0, "system", Set.of(Part.HUB));

    public Actor {
        parts = Set.copyOf(parts);
    }

    boolean playsOneOf(Collection<Part> wanted) {
        return parts.stream().anyMatch(wanted::contains);
    }

    public boolean is(Part part) {
        return parts.contains(part);
    }
}
