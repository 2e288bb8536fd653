package org.tarishi.onboarding.pilot;

import com.github.f4b6a3.tsid.TsidCreator;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.GivenMark;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.TestServer;

/** A clinic that sends over one gateway and asked for another, which is certified. */
final class GivenPilot {

    final ProjectId clinic;
    final GivenProject rows;
    final GivenGateway former;
    final GivenGateway tried;

    /** Of the request. */
    final long id;

    private final TestAccounts accounts;

    GivenPilot(TestServer server, Person tester) {
        accounts = TestAccounts.on(server);
        clinic = accounts.project();
        rows = GivenProject.of(server, clinic);
        former = rows.simulator();
        rows.routeAllOver(former);
        tried = rows.sharedSimulator();
        rows.sql("update gateway set for_tests = true where id = ?", tried.id());
        id = GivenRow.request(rows, RequestState.READY);
        rows.sql(
                "update gateway_request set gateway_id = ?, run_id = 1, configuration = ?, tester_id = ?,"
                        + " certified_at = now(), quote_currency = 'KES' where id = ?",
                tried.id(),
                GivenMark.ofSharedSimulator(),
                tester.id(),
                id);
    }

    /** The clinic leads Kenya over the new gateway. */
    void routeOverIt() {
        rows.routeOver(tried.id(), "254");
    }

    /** Of the clinic's rule for a prefix: place and gateway. */
    List<String> choices(String prefix) {
        String all = (String) rows.value(
                "select coalesce(string_agg(c.place || ' ' || c.gateway_id, ',' order by c.place), '') from route r"
                        + " join route_choice c on c.route_id = r.id where r.project_id = ? and r.prefix = ?",
                clinic.value(),
                prefix);
        return all.isEmpty() ? List.of() : List.of(all.split(","));
    }

    /** Sends a message to Kenya; its id. */
    long send() {
        return Http.json(post(Map.of("to", "0712 345 678", "text", "Your visit is tomorrow")))
                .at("/messages/0/id")
                .asLong();
    }

    /** What a program is told that sends one over the new gateway itself. */
    String sendOverIt() {
        return post(Map.of("to", "0712 345 678", "text", "Your visit", "gateway", Long.toString(tried.id())))
                .body();
    }

    private HttpResponse<String> post(Map<String, String> message) {
        return accounts.key(clinic, "messages:write").postJson("api/v1/messages", message);
    }

    boolean isWaiting(long message) {
        return (long) rows.value("select count(*) from outbox where message_id = ?", message) == 1;
    }

    long waiting() {
        return (long) rows.value("select count(*) from outbox where gateway_id = ?", tried.id());
    }

    /** Five days of it, written where it would have been counted. */
    void realTraffic() {
        rows.sql("update gateway_request set state_since = now() - interval '5 days' where id = ?", id);
        rows.sql(
                "insert into gateway_hour (gateway_id, project_id, at, accepted, segments, delivered, undelivered)"
                        + " values (?, ?, date_trunc('hour', now() - interval '1 day'), 250, 250, 240, 10)",
                tried.id(),
                clinic.value());
        rows.sql(
                "insert into conversation values (?, ?, '+254700000001', ?, 1, 'Hello', false, now())",
                tried.id(),
                clinic.value(),
                tried.id());
        // ids as the hub gives them: they say when
        rows.sql(
                "insert into inbound (id, project_id, conversation_id, gateway_id, sender, recipient, body, received_at)"
                        + " select ? + i, ?, ?, ?, '+254700000001', '20123', 'Hello', now() from generate_series(1, 50) i",
                TsidCreator.getTsid().toLong(),
                clinic.value(),
                tried.id(),
                tried.id());
    }
}
