package org.tarishi.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** What the tests of sending begin with: a clinic and its gateway, and a way to look at rows. */
public final class SendingRows {

    public static final ProjectId CLINIC = new ProjectId(1);
    public static final long GATEWAY = 11;
    public static final PhoneNumber ASHA = PhoneNumber.of("+254712345678");

    private final FreshDatabase database;
    private long next = 1;

    private SendingRows(FreshDatabase database) {
        this.database = database;
    }

    public static SendingRows in(FreshDatabase database) {
        SendingRows rows = new SendingRows(database);
        rows.sql(
                "truncate project, gateway, message, outbox, delivery, trouble, message_event, parked_report, gateway_pace,"
                        + " gateway_turn, gateway_number, number_pace cascade");
        rows.sql(
                "insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        rows.gateway(GATEWAY, "1");
        return rows;
    }

    /** @param project an id, or {@code null} for a shared one, which then is granted to both projects */
    public void gateway(long id, String project) {
        sql("insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                + " in_flight, per_second, created_at, version) values (" + id + ", " + project
                + ", 'simulator', 'Gateway " + id + "', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
        if (project.equals("null")) {
            sql("insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at)" + " select "
                    + id + " * 10 + id, " + id + ", id, 'ACCEPTED', 'test', now() from project");
        }
    }

    /** Queues messages to Asha with these ids, valid until then. */
    public void queue(Node node, Instant at, Instant validUntil, long... ids) {
        node.transaction(() -> {
            List<Message> messages = new ArrayList<>();
            for (long id : ids) {
                messages.add(message(id, at, validUntil));
            }
            node.the(Outbox.class).add(messages, Lane.of(ids.length));
            return true;
        });
    }

    private static Message message(long id, Instant at, Instant validUntil) {
        return new Message(
                new Message.Written(
                        id, CLINIC, GATEWAY, ASHA, "CLINIC", new SmsText("Your visit is tomorrow"), "asha", validUntil),
                at);
    }

    /** A short code of the gateway that may send so many segments a second; 0 for no limit. */
    public void number(long id, String address, String perSecond) {
        sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, per_second, created_at, version)"
                        + " values (" + id + ", " + GATEWAY + ", 'SHORT_CODE', '" + address + "', 'KE', 'SENDER', "
                        + perSecond
                        + ", now(), 1)");
    }

    /** Queues so many messages of a project, already due; returns the id of the first. */
    public long waits(long project, Lane lane, int count, int segments) {
        long first = next;
        next += count;
        String ids = " from generate_series(" + first + ", " + (next - 1) + ") i";
        sql("insert into message select i, " + project + ", " + GATEWAY
                + ", '+254712345678', '', 'Your visit', 'GSM_7', " + segments + ", 'test', '2026-11-24', '2026-11-23'"
                + ids);
        sql("insert into outbox (message_id, project_id, gateway_id, lane, due_at, valid_until, attempts, segments)"
                + " select i, " + project + ", " + GATEWAY + ", " + lane.ordinal()
                + ", '2026-11-23', '2026-11-24', 0, "
                + segments + ids);
        return first;
    }

    public void sql(String statement) {
        database.sql(statement);
    }

    /** The first column of every row, as text. */
    public List<String> read(String query) {
        return database.read(query);
    }

    public String one(String query) {
        return read(query).get(0);
    }
}
