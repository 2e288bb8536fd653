package org.tarishi.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.tsid.TsidCreator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.tarishi.account.ProjectId;
import org.tarishi.server.Http;
import org.tarishi.server.RunningServer;

/** A program with a key, in a project of its own whose one gateway is paused: what is sent waits in the outbox. */
public final class GivenApi {

    /** Who takes {@link #quietIn} locks this: countries are everybody's. */
    public static final String QUIET = "the quiet hours of a country";

    private static final String[] ALL = {
        "messages:read", "messages:write", "inbound:read", "gateways:read", "requests:read"
    };

    private final RunningServer server;
    private final ProjectId id;
    private final GivenProject project;
    private final long gateway;
    private final Http key;

    private GivenApi(RunningServer server) {
        this.server = server;
        this.id = TestAccounts.on(server).project();
        this.project = GivenProject.of(server, id);
        this.gateway = project.simulator().id();
        project.sql("update gateway set state = 'PAUSED', pause_reason = 'of the tests' where id = ?", gateway);
        project.routeOver(gateway, "");
        this.key = key(ALL);
    }

    public static GivenApi on(RunningServer server) {
        return new GivenApi(server);
    }

    /** The key that may do everything. */
    public Http key() {
        return key;
    }

    public Http key(String... scopes) {
        return TestAccounts.on(server).key(id, scopes);
    }

    public GivenProject project() {
        return project;
    }

    public long gateway() {
        return gateway;
    }

    /**
     * Has it quiet in a country from an hour ago for two hours more, so that no test depends on the hour; returns the end.
     *
     * @param there a number of that country
     */
    public Instant quietIn(String country, String zone, String there) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of(zone)).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime end = now.plusHours(2);
        String hours = "{\"from\": \"%s\", \"to\": \"%s\", \"promotional\": false}"
                .formatted(now.minusHours(1).toLocalTime(), end.toLocalTime());
        project.sql(
                "update country_profile set rules = jsonb_set(cast(rules as jsonb), '{quiet}', cast(? as jsonb))"
                        + " where country = ?",
                hours,
                country);
        Instant until = end.atZone(ZoneId.of(zone)).toInstant();
        Await.until(() -> read(send(Map.of("to", there, "text", "Are you awake?")))
                .path("quietUntil")
                .asText()
                .equals(until.toString()));
        return until;
    }

    private JsonNode send(Map<String, String> message) {
        return Http.json(key.postJson("api/v1/messages", message)).at("/messages/0");
    }

    private JsonNode read(JsonNode sent) {
        return Http.json(key.get("api/v1/messages/" + sent.path("id").asText()));
    }

    /** Messages of the project in the database. */
    public long stored() {
        return (long) project.value("select count(*) from message where project_id = ?", id.value());
    }

    /** Sends a text to somebody in Kenya and returns what the API says of it. */
    public JsonNode send(String text) {
        return send(message(text));
    }

    /** A text that somebody in Kenya wrote, in a conversation of its own; its id. */
    public long inbound(String text) {
        long inbound = TsidCreator.getTsid().toLong();
        project.sql(
                "insert into conversation values (?, ?, ?, ?, 1, ?, false, now())",
                inbound,
                id.value(),
                "+2547" + inbound % 100_000_000,
                gateway,
                text);
        project.sql(
                "insert into inbound (id, project_id, conversation_id, gateway_id, sender, recipient, body, received_at)"
                        + " values (?, ?, ?, ?, '+254712345678', '20123', ?, now())",
                inbound,
                id.value(),
                inbound,
                gateway,
                text);
        return inbound;
    }

    public static Map<String, String> message(String text) {
        return Map.of("to", "0712 345 678", "text", text);
    }
}
