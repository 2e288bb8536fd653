package org.tarishi.onboarding;

import java.util.concurrent.atomic.AtomicLong;
import org.tarishi.given.GivenProject;

/** A request, written straight into a server's database: a draft, or one that stands where the test needs it. */
public final class GivenRow {

    private static final AtomicLong IDS = new AtomicLong(5_000_000);

    private GivenRow() {}

    public static long request(GivenProject project) {
        return request(project, RequestState.DRAFT);
    }

    public static long request(GivenProject project, RequestState state) {
        long id = IDS.incrementAndGet();
        project.sql(
                "insert into gateway_request (id, reference, project_id, country, requester_id, state, state_since,"
                        + " created_at, answers_changed_at, resubmittable, appealed, hold_reason, held_millis,"
                        + " quote_currency, budget_code, costs_due, configuration, pilot_daily, pilot_contact, version)"
                        + " values (?, ?, ?, 'KE', 0, ?, now(), now(), now(), false, false, '', 0, '', '', 0, '', 0,"
                        + " '', 1)",
                id,
                "KE-T" + id,
                project.id(),
                state.name());
        return id;
    }
}
