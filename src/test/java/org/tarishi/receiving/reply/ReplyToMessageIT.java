package org.tarishi.receiving.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.receiving.Conversation;
import org.tarishi.receiving.Conversations;
import org.tarishi.sending.outbox.Message;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class ReplyToMessageIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final ProjectId CLINIC = new ProjectId(1);
    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final long WROTE_TO = 11;
    private static final long ROUTED = 12;

    private final FreshDatabase database;
    private Node node;
    private long conversation;

    ReplyToMessageIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void somebody_wrote_to_the_clinic() {
        database.sql("truncate project, gateway, message, outbox, conversation cascade");
        database.sql(
                "insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        gateway(WROTE_TO);
        gateway(ROUTED);
        database.sql("insert into route values (21, 1, '')");
        database.sql("insert into route_choice values (21, " + ROUTED + ", 1, 1)");
        node = Node.on(database, Clock.fixed(AT, ZoneOffset.UTC));
        node.put(CurrentCaller.class, Caller.Nobody::new);
        conversation = heard("+254712345678");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void the_answer_goes_over_the_gateway_that_was_written_to() {
        Message answer = reply(CLINIC, conversation, "Karibu");

        assertThat(answer.getGatewayId()).isEqualTo(WROTE_TO);
        assertThat(answer.getRecipient().e164()).isEqualTo("+254712345678");
        assertThat(answer.getBody()).isEqualTo("Karibu");
        Conversation after = node.the(Conversations.class).get(CLINIC, conversation);
        assertThat(after.isLastOurs()).isTrue();
        assertThat(after.getLastText()).isEqualTo("Karibu");
        assertThat(after.getUnread()).isZero();
    }

    @Test
    void when_that_gateway_is_gone_the_routes_choose() {
        database.sql("update gateway set state = 'DELETED' where id = " + WROTE_TO);

        assertThat(reply(CLINIC, conversation, "Karibu").getGatewayId()).isEqualTo(ROUTED);
    }

    @Test
    void what_is_wrong_is_told_at_the_text_and_nothing_is_half_done() {
        assertThatThrownBy(() -> reply(CLINIC, conversation, " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults())
                                .containsExactly(new Fault("text", "rule.text.empty", List.of())));

        assertThat(node.the(Conversations.class).get(CLINIC, conversation).getUnread())
                .isEqualTo(1);
    }

    @Test
    void a_short_code_cannot_be_answered() {
        long code = heard("22395");

        assertThatThrownBy(() -> reply(CLINIC, code, "Hello?"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(Fault::field, Fault::code)
                                .containsExactly(tuple("", "rule.number.short-code")));
    }

    @Test
    void another_projects_conversation_does_not_exist() {
        assertThatThrownBy(() -> reply(SCHOOL, conversation, "Not ours")).isInstanceOf(NotFound.class);
    }

    private Message reply(ProjectId project, long id, String text) {
        return node.transaction(() -> node.the(ReplyToMessage.class).send(project, id, text));
    }

    private long heard(String number) {
        return node.transaction(() -> node.the(Conversations.class).heard(CLINIC, number, WROTE_TO, "Habari?", AT));
    }

    private void gateway(long id) {
        database.sql(
                "insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                        + " in_flight, per_second, created_at, version) values (" + id
                        + ", 1, 'simulator', 'G', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
    }
}
