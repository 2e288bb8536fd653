package org.tarishi.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class ConversationsIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final ProjectId CLINIC = new ProjectId(1);
    private static final ProjectId SCHOOL = new ProjectId(2);

    private final FreshDatabase database;
    private Node node;
    private Conversations conversations;

    ConversationsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects() {
        database.sql("truncate project, conversation cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1),"
                + " (2, 'School', 'KE', 'UTC', now(), 1)");
        node = Node.on(database, Clock.fixed(AT, ZoneOffset.UTC));
        conversations = node.the(Conversations.class);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void pages_lead_to_the_oldest_and_back_without_a_gap() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // three at the same moment: the id decides
            ids.add(0, heard(CLINIC, "+25471234567" + i, AT.plusSeconds(i / 3)));
        }

        ConversationList first = conversations.page(CLINIC, "", Place.TOP, 3);
        ConversationList second = conversations.page(CLINIC, "", place(first.older()), 3);
        ConversationList third = conversations.page(CLINIC, "", place(second.older()), 3);
        ConversationList back = conversations.page(CLINIC, "", place(third.newer()), 3);

        assertThat(ids(first)).isEqualTo(ids.subList(0, 3));
        assertThat(ids(second)).isEqualTo(ids.subList(3, 6));
        assertThat(ids(third)).isEqualTo(ids.subList(6, 7));
        assertThat(ids(back)).isEqualTo(ids(second));
        assertThat(first.newer()).isEmpty();
        assertThat(third.older()).isEmpty();
        assertThat(back.newer()).isNotEmpty();
        assertThat(back.older()).isNotEmpty();
    }

    @Test
    void a_search_takes_what_is_typed_literally() {
        heard(CLINIC, "+254712345678", AT);
        heard(CLINIC, "M-Pesa", AT);

        assertThat(conversations.page(CLINIC, "2345", Place.TOP, 9).rows()).hasSize(1);
        assertThat(conversations.page(CLINIC, "m-p", Place.TOP, 9).rows()).hasSize(1);
        assertThat(conversations.page(CLINIC, "99", Place.TOP, 9).rows()).isEmpty();
        assertThat(conversations.page(CLINIC, "M_Pesa", Place.TOP, 9).rows()).isEmpty();
    }

    @Test
    void another_projects_conversation_does_not_exist() {
        long id = heard(CLINIC, "+254712345678", AT);

        assertThatThrownBy(() -> conversations.get(SCHOOL, id)).isInstanceOf(NotFound.class);
        assertThat(conversations.with(SCHOOL, "+254712345678")).isEmpty();
        assertThat(conversations.page(SCHOOL, "", Place.TOP, 9).rows()).isEmpty();
        node.transaction(() -> {
            conversations.markRead(SCHOOL, id);
            conversations.said(SCHOOL, id, "not theirs", AT);
            return true;
        });
        assertThat(conversations.get(CLINIC, id).getUnread()).isEqualTo(1);
        assertThat(conversations.get(CLINIC, id).getLastText()).isEqualTo("hello");
    }

    @Test
    void an_answer_becomes_the_last_text_and_leaves_nothing_unread() {
        long id = heard(CLINIC, "+254712345678", AT);
        assertThat(conversations.unread(CLINIC)).isEqualTo(1);

        node.transaction(() -> {
            conversations.said(CLINIC, id, "x".repeat(199) + "😀😀", AT.plusSeconds(9));
            return true;
        });

        Conversation conversation = conversations.get(CLINIC, id);
        assertThat(conversation.isLastOurs()).isTrue();
        assertThat(conversation.getLastText()).isEqualTo("x".repeat(199));
        assertThat(conversation.getLastAt()).isEqualTo(AT.plusSeconds(9));
        assertThat(conversations.unread(CLINIC)).isZero();
    }

    @Test
    void numbers_of_people_are_masked_and_short_codes_are_not() {
        long person = heard(CLINIC, "+254712345678", AT);
        long local = heard(CLINIC, "0712345678", AT);
        long code = heard(CLINIC, "22395", AT);

        assertThat(conversations.get(CLINIC, person).numberFor(false)).isEqualTo("+2547•••••678");
        assertThat(conversations.get(CLINIC, local).numberFor(false)).isEqualTo("•••••••678");
        assertThat(conversations.get(CLINIC, code).numberFor(false)).isEqualTo("22395");
        assertThat(conversations.get(CLINIC, person).numberFor(true)).isEqualTo("+254712345678");
    }

    private long heard(ProjectId project, String number, Instant at) {
        return node.transaction(() -> conversations.heard(project, number, 11, "hello", at));
    }

    private static Place place(String cursor) {
        return Place.read(cursor).orElseThrow();
    }

    private static List<Long> ids(ConversationList list) {
        return list.rows().stream().map(Conversation::getId).toList();
    }
}
