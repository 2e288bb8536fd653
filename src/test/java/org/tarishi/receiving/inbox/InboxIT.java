package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.tarishi.server.OnDatabase;

@OnDatabase
class InboxIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final ProjectId CLINIC = new ProjectId(1);
    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final long OWN = 11;
    private static final long SHARED = 12;
    private static final String ASHA = "+254712345678";

    private final FreshDatabase database;
    private Node node;

    InboxIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects_with_an_own_and_a_shared_gateway() {
        node = Node.on(database, Clock.fixed(AT, ZoneOffset.UTC));
        sql("truncate project, gateway, message, conversation, inbound, inbound_part, seen_inbound cascade");
        sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        gateway(OWN, "1");
        gateway(SHARED, "null");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_text_starts_a_conversation_and_the_next_one_goes_on_with_it() {
        assertThat(receive(OWN, sms("a", "Habari?"), AT)).isEqualTo(Received.IN_CONVERSATION);
        assertThat(receive(OWN, sms("b", ""), AT.plusSeconds(5))).isEqualTo(Received.IN_CONVERSATION);

        Conversation only = onlyConversation(CLINIC);
        assertThat(only.getNumber()).isEqualTo(ASHA);
        assertThat(only.getUnread()).isEqualTo(2);
        assertThat(only.getLastText()).isEmpty();
        assertThat(only.getLastAt()).isEqualTo(AT.plusSeconds(5));
        assertThat(texts(CLINIC)).containsExactly("Habari?", "");
    }

    @Test
    void a_late_text_is_counted_but_does_not_become_the_last_one() {
        receive(OWN, sms("a", "second"), AT);
        receive(OWN, sms("b", "first"), AT.minusSeconds(60));

        assertThat(onlyConversation(CLINIC).getLastText()).isEqualTo("second");
        assertThat(onlyConversation(CLINIC).getLastAt()).isEqualTo(AT);
        assertThat(onlyConversation(CLINIC).getUnread()).isEqualTo(2);
    }

    @Test
    void what_comes_twice_by_the_providers_id_is_one_text() {
        receive(OWN, sms("a", "yes"), AT);

        assertThat(receive(OWN, sms("a", "yes"), AT.plus(Duration.ofHours(47)))).isEqualTo(Received.DUPLICATE);
        assertThat(texts(CLINIC)).containsExactly("yes");
    }

    @Test
    void the_same_words_without_an_id_are_one_text_within_ten_seconds_only() {
        receive(OWN, sms("", "yes"), AT);

        assertThat(receive(OWN, sms("", "yes"), AT.plusSeconds(9))).isEqualTo(Received.DUPLICATE);
        assertThat(receive(OWN, sms("", "yes"), AT.plusSeconds(11))).isEqualTo(Received.IN_CONVERSATION);
        assertThat(receive(OWN, sms("", "no"), AT.plusSeconds(11))).isEqualTo(Received.IN_CONVERSATION);
    }

    @Test
    void parts_out_of_order_and_doubled_make_one_text() {
        assertThat(receive(OWN, part("p2", 2, 2, "world 😀"), AT)).isEqualTo(Received.PART_KEPT);
        assertThat(receive(OWN, part("p2", 2, 2, "world 😀"), AT)).isEqualTo(Received.DUPLICATE);
        assertThat(receive(OWN, part("other id", 2, 2, "world 😀"), AT)).isEqualTo(Received.DUPLICATE);
        assertThat(receive(OWN, part("p1", 2, 1, "hello "), AT)).isEqualTo(Received.IN_CONVERSATION);

        assertThat(texts(CLINIC)).containsExactly("hello world 😀");
        assertThat(count("inbound_part")).isZero();
    }

    @Test
    void a_character_cut_in_half_between_two_parts_is_whole_again() {
        receive(OWN, part("p1", 2, 1, "so \uD83D"), AT);
        receive(OWN, part("p2", 2, 2, "\uDE00 happy"), AT);

        assertThat(texts(CLINIC)).containsExactly("so 😀 happy");
    }

    @Test
    void another_text_with_the_same_reference_does_not_swallow_the_first() {
        receive(OWN, part("p1", 2, 1, "first "), AT);
        receive(OWN, part("q1", 2, 1, "second "), AT.plusSeconds(60));
        receive(OWN, part("q2", 2, 2, "text"), AT.plusSeconds(61));

        assertThat(texts(CLINIC)).containsExactly("first […]", "second text");
    }

    @Test
    void an_incomplete_text_is_shown_with_its_hole_after_half_an_hour() {
        receive(OWN, part("p1", 3, 1, "one "), AT);
        receive(OWN, part("p3", 3, 3, "three"), AT.plusSeconds(1));

        showIncomplete(AT.plus(Duration.ofMinutes(30)).minusSeconds(1));
        assertThat(texts(CLINIC)).isEmpty();

        showIncomplete(AT.plus(Duration.ofMinutes(30)).plusSeconds(1));
        showIncomplete(AT.plus(Duration.ofMinutes(30)).plusSeconds(1));
        assertThat(texts(CLINIC)).containsExactly("one […]three");
        assertThat(node.the(InboundMessages.class)
                        .latest(CLINIC, Long.MAX_VALUE, 1)
                        .get(0)
                        .isMissingParts())
                .isTrue();
    }

    @Test
    void two_nodes_with_a_part_each_at_the_same_moment_make_one_text() throws Exception {
        try (Node other = Node.on(database, Clock.fixed(AT, ZoneOffset.UTC))) {
            for (int round = 0; round < 20; round++) {
                String id = "round " + round;
                InboundSms one = part(id, 2, 1, "left ");
                InboundSms two = part(id, 2, 2, id);
                CompletableFuture<Received> there = CompletableFuture.supplyAsync(() -> receive(other, OWN, two, AT));
                receive(node, OWN, one, AT);
                there.get(10, TimeUnit.SECONDS);
            }
        }

        assertThat(texts(CLINIC)).hasSize(20).allMatch(text -> text.matches("left round \\d+"));
        assertThat(count("inbound_part")).isZero();
    }

    @Test
    void two_nodes_with_the_same_text_at_the_same_moment_take_it_in_once() throws Exception {
        List<Received> all = new ArrayList<>();
        try (Node other = Node.on(database, Clock.fixed(AT, ZoneOffset.UTC))) {
            for (int round = 0; round < 20; round++) {
                InboundSms sms = sms("round " + round, "text");
                CompletableFuture<Received> there = CompletableFuture.supplyAsync(() -> receive(other, OWN, sms, AT));
                all.add(receive(node, OWN, sms, AT));
                all.add(there.get(10, TimeUnit.SECONDS));
            }
        }

        assertThat(all).filteredOn(Received.DUPLICATE::equals).hasSize(20);
        assertThat(texts(CLINIC)).hasSize(20);
        assertThat(onlyConversation(CLINIC).getUnread()).isEqualTo(20);
    }

    @Test
    void over_a_shared_gateway_the_project_that_wrote_last_is_answered() {
        wrote(101, CLINIC, SHARED, ASHA);
        wrote(102, SCHOOL, SHARED, ASHA);
        wrote(103, CLINIC, OWN, ASHA);

        receive(SHARED, sms("a", "for the school"), AT);

        assertThat(texts(SCHOOL)).containsExactly("for the school");
        assertThat(texts(CLINIC)).isEmpty();
    }

    @Test
    void over_a_shared_gateway_a_text_of_a_stranger_is_unrouted_and_can_be_read_again() {
        assertThat(receive(SHARED, sms("a", "hello?"), AT)).isEqualTo(Received.UNROUTED);

        wrote(101, SCHOOL, SHARED, ASHA);

        assertThat(receive(SHARED, sms("a", "hello?"), AT)).isEqualTo(Received.IN_CONVERSATION);
        assertThat(texts(SCHOOL)).containsExactly("hello?");
    }

    private Received receive(long gateway, InboundSms sms, Instant at) {
        return receive(node, gateway, sms, at);
    }

    private static Received receive(Node node, long gateway, InboundSms sms, Instant at) {
        return node.transaction(() -> {
            Gateway known = node.the(Gateways.class).find(gateway).orElseThrow();
            return node.the(Inbox.class).receive(known, sms, at);
        });
    }

    private void showIncomplete(Instant now) {
        node.transaction(() -> {
            node.the(InboundParts.class)
                    .waitingSince(now.minus(JoinParts.PATIENCE), 10)
                    .forEach(node.the(Inbox.class)::deliverLate);
            return true;
        });
    }

    private Conversation onlyConversation(ProjectId project) {
        List<Conversation> all =
                node.the(Conversations.class).page(project, "", Place.TOP, 10).rows();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> texts(ProjectId project) {
        List<String> texts = new ArrayList<>();
        node.the(InboundMessages.class)
                .latest(project, Long.MAX_VALUE, 100)
                .forEach(message -> texts.add(0, message.getBody()));
        return texts;
    }

    private static InboundSms sms(String id, String text) {
        return new InboundSms(id, "254712345678", "22395", text, Optional.empty(), Optional.of(AT));
    }

    private static InboundSms part(String id, int total, int number, String text) {
        return new InboundSms(id, ASHA, "22395", text, Optional.of(new Part(77, total, number)), Optional.empty());
    }

    private void gateway(long id, String project) {
        sql("insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                + " in_flight, per_second, created_at, version) values (" + id + ", " + project
                + ", 'simulator', 'G', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
    }

    private void wrote(long id, ProjectId project, long gateway, String to) {
        sql("insert into message values (" + id + ", " + project + ", " + gateway + ", '" + to
                + "', '', 'Hi', 'GSM7', 1, 'x', now(), now())");
    }

    private long count(String table) {
        try (Connection connection = database.connect();
                var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) {
        try (Connection connection = database.connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
