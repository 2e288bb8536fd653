package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.receiving.Conversation;
import org.tarishi.receiving.Conversations;
import org.tarishi.receiving.Place;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;

/** Two projects, one with a gateway of its own, and a gateway that both share; and Asha, who texts them. */
final class GivenInbox implements AutoCloseable {

    static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    static final ProjectId CLINIC = new ProjectId(1);
    static final ProjectId SCHOOL = new ProjectId(2);
    static final long OWN = 11;
    static final long SHARED = 12;
    static final String ASHA = "+254712345678";

    private final FreshDatabase database;
    private final Node node;

    GivenInbox(FreshDatabase database) {
        this.database = database;
        this.node = anotherNode();
        sql("truncate project, gateway, message, conversation, inbound, inbound_part, seen_inbound cascade");
        sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        gateway(OWN, "1");
        gateway(SHARED, "null");
    }

    Node node() {
        return node;
    }

    Node anotherNode() {
        return Node.on(database, Clock.fixed(AT, ZoneOffset.UTC));
    }

    @Override
    public void close() {
        node.close();
    }

    Received receive(long gateway, InboundSms sms, Instant at) {
        return receive(node, gateway, sms, at);
    }

    static Received receive(Node node, long gateway, InboundSms sms, Instant at) {
        return node.transaction(() -> {
            Gateway known = node.the(Gateways.class).find(gateway).orElseThrow();
            return node.the(Inbox.class).receive(known, sms, at);
        });
    }

    void showIncomplete(Instant now) {
        node.transaction(() -> {
            node.the(InboundParts.class)
                    .waitingSince(now.minus(JoinParts.PATIENCE), 10)
                    .forEach(node.the(Inbox.class)::deliverLate);
            return true;
        });
    }

    Conversation onlyConversation(ProjectId project) {
        List<Conversation> all =
                node.the(Conversations.class).page(project, "", Place.TOP, 10).rows();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    List<String> texts(ProjectId project) {
        List<String> texts = new ArrayList<>();
        node.the(InboundMessages.class)
                .latest(project, Long.MAX_VALUE, 100)
                .forEach(message -> texts.add(0, message.getBody()));
        return texts;
    }

    static InboundSms sms(String id, String text) {
        return new InboundSms(id, "254712345678", "22395", text, Optional.empty(), Optional.of(AT));
    }

    static InboundSms part(String id, int total, int number, String text) {
        return new InboundSms(id, ASHA, "22395", text, Optional.of(new Part(77, total, number)), Optional.empty());
    }

    private void gateway(long id, String project) {
        sql("insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                + " in_flight, per_second, created_at, version) values (" + id + ", " + project
                + ", 'simulator', 'G', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
    }

    void wrote(long id, ProjectId project, long gateway, String to) {
        sql("insert into message values (" + id + ", " + project + ", " + gateway + ", '" + to
                + "', '', 'Hi', 'GSM7', 1, 'x', now(), now())");
    }

    long count(String table) {
        return Long.parseLong(database.read("select count(*) from " + table).get(0));
    }

    void sql(String statement) {
        database.sql(statement);
    }
}
