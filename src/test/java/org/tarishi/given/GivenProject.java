package org.tarishi.given;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Boxes;
import org.tarishi.platform.SecretBox;
import org.tarishi.platform.Secrets;
import org.tarishi.server.RunningServer;

/** A project of its own on a running server, written straight into the database, and what stands in the tables of it. */
public final class GivenProject {

    /** A gateway and the token of its callback URLs. */
    public record GivenGateway(long id, String token) {

        /** One that no other test's gateway has: a code is heard at one gateway only. */
        public String shortCode() {
            return Long.toString(10_000_000 + id % 80_000_000);
        }

        /** Path of a callback URL. */
        public String callback(String point) {
            return "callbacks/" + token + "/" + point;
        }
    }

    private static final String REPORTS_AT_ONCE = "{\"reports\": \"true\", \"report-delay\": \"100\"}";
    private static final AtomicLong IDS = new AtomicLong(1_000_000);

    private final RunningServer server;
    private final long id;

    private GivenProject(RunningServer server, long id) {
        this.server = server;
        this.id = id;
    }

    /** What there is of a project that somebody else made. */
    public static GivenProject of(RunningServer server, ProjectId id) {
        return new GivenProject(server, id.value());
    }

    public static GivenProject on(RunningServer server) {
        GivenProject made = new GivenProject(server, IDS.incrementAndGet());
        made.sql(
                "insert into project (id, name, default_country, zone, created_at, version)"
                        + " values (?, ?, 'KE', 'Africa/Nairobi', now(), 1)",
                made.id,
                "Project " + UUID.randomUUID());
        return made;
    }

    public long id() {
        return id;
    }

    /** A live gateway of this project. */
    public GivenGateway gateway(String type, String openSettings, String secretSettings) {
        return add(Long.toString(id), type, openSettings, secretSettings);
    }

    /** A live simulator that reports every message as delivered. */
    public GivenGateway simulator() {
        return gateway("simulator", REPORTS_AT_ONCE, "{}");
    }

    /** A live simulator that belongs to the platform, granted to this project and accepted. */
    public GivenGateway sharedSimulator() {
        return shared("simulator", "{}");
    }

    /** As {@link #sharedSimulator}, of another type. */
    public GivenGateway shared(String type, String openSettings) {
        GivenGateway shared = add("null", type, openSettings, "{}");
        grant(shared.id(), shared);
        return shared;
    }

    /** This project may use it too. */
    public void grant(GivenGateway shared) {
        grant(IDS.incrementAndGet(), shared);
    }

    private void grant(long grantId, GivenGateway shared) {
        sql(
                "insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at)"
                        + " values (?, ?, ?, 'ACCEPTED', 'test', now())",
                grantId,
                shared.id(),
                id);
    }

    /** A live simulator of the platform that was granted to nobody. */
    public GivenGateway ungrantedSimulator() {
        return add("null", "simulator", "{}", "{}");
    }

    /** Makes it the way of all numbers. */
    public void routeAllOver(GivenGateway gateway) {
        routeOver(gateway.id(), "");
    }

    /** Makes a gateway the way of the numbers that begin so, without a plus. */
    public void routeOver(long gateway, String prefix) {
        sql(
                "with made as (insert into route (id, project_id, prefix) values (?, ?, ?) returning id)"
                        + " insert into route_choice select id, ?, 1, 1 from made",
                gateway,
                id,
                prefix,
                gateway);
    }

    /** A gateway that somebody is setting up step by step; its id. */
    public long draft() {
        long gateway = gateway("telerivet", "{\"phone-id\": \"PN1\"}", "{\"webhook-secret\": \"s3cret\"}")
                .id();
        sql("update gateway set state = 'DRAFT' where id = ?", gateway);
        sql("insert into gateway_draft values (?, 'tests', now(), now(), null)", gateway);
        return gateway;
    }

    private GivenGateway add(String owner, String type, String open, String secret) {
        long gateway = IDS.incrementAndGet();
        String token = Secrets.newToken();
        SecretBox box = Boxes.of(server.data());
        sql(
                "insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                        + " in_flight, per_second, created_at, version)"
                        + " values (?, " + owner + ", ?, ?, 'LIVE', ?, ?, ?, ?, 4, 0, now(), 1)",
                gateway,
                type,
                "Gateway " + gateway,
                open,
                box.seal("gateway:" + gateway, secret),
                Secrets.fingerprint(token),
                box.seal("gateway:" + gateway, token));
        return new GivenGateway(gateway, token);
    }

    /** The hub may call this host, although it is on this machine; that counts at once. */
    public void allow(String host) {
        sql(
                "insert into allowed_host values (?, ?, 'of the tests', 'tests', now()) on conflict (host) do nothing",
                IDS.incrementAndGet(),
                host);
    }

    /** The one value that a query finds. */
    public Object value(String query, Object... values) {
        try (Connection connection = server.jdbc();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new AssertionError("nothing found: " + query);
            }
            return row.getObject(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public void sql(String statement, Object... values) {
        try (Connection connection = server.jdbc();
                PreparedStatement prepared = prepared(connection, statement, values)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
