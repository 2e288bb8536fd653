package org.tarishi.gateway.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** Opens incidents for what {@link Symptoms} finds, and ends them when it is found no longer. Any number of nodes may do it. */
@Stateless
public class IncidentWatch {

    @Inject
    Symptoms symptoms;

    @Inject
    Incidents incidents;

    public void look() {
        compare(Cause.HELD, symptoms.held());
        compare(Cause.QUEUE, symptoms.queuedTooLong());
        compare(Cause.NO_REPORTS, symptoms.silent());
    }

    private void compare(Cause cause, Set<Long> unwell) {
        Set<Long> known = incidents.openWith(cause);
        unwell.stream().filter(id -> !known.contains(id)).forEach(id -> incidents.open(id, cause, ""));
        known.stream().filter(id -> !unwell.contains(id)).forEach(id -> incidents.end(id, cause));
    }
}
