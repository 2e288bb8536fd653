package org.tarishi.onboarding.sourcing;

import java.time.LocalDate;
import java.util.Map;
import org.tarishi.given.GivenProject;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.request.Answers;

/** A request for which a provider is being looked for, written straight into a server's database. */
public final class GivenSourcing {

    private GivenSourcing() {}

    /** Of a clinic that sends 1,000 messages and gets 500 texts a month, through Safaricom and Airtel. */
    public static long request(GivenProject project) {
        long id = GivenRow.request(project, RequestState.SOURCING);
        project.sql(
                "insert into request_version (id, request_id, number, answers, handed_in_at, version)"
                        + " values (?, ?, 1, ?, now(), 1)",
                id,
                id,
                new Answers(GivenQuotes.steadyClinic()).json());
        return id;
    }

    /** The plain quote of a provider of its own, written by the account 3. */
    public static long quote(GivenProject project, long request, LocalDate validUntil) {
        project.sql("insert into provider values (?, ?, 'AGGREGATOR', '', '', '', '', 1)", request, "Sauti " + request);
        Map<String, String> items = GivenQuotes.plain();
        items.put("VALID_UNTIL", validUntil.toString());
        project.sql(
                "insert into quote (id, request_id, provider_id, state, items, author_id, author, written_at, version)"
                        + " values (?, ?, ?, 'DRAFT', ?, 3, 'ada', now(), 1)",
                request,
                request,
                request,
                new Answers(items).json());
        return request;
    }
}
