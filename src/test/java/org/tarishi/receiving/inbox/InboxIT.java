package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.receiving.inbox.GivenInbox.ASHA;
import static org.tarishi.receiving.inbox.GivenInbox.AT;
import static org.tarishi.receiving.inbox.GivenInbox.CLINIC;
import static org.tarishi.receiving.inbox.GivenInbox.OWN;
import static org.tarishi.receiving.inbox.GivenInbox.SCHOOL;
import static org.tarishi.receiving.inbox.GivenInbox.SHARED;
import static org.tarishi.receiving.inbox.GivenInbox.part;
import static org.tarishi.receiving.inbox.GivenInbox.sms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.receiving.Conversation;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class InboxIT {

    private final FreshDatabase database;
    private GivenInbox given;

    InboxIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects_with_an_own_and_a_shared_gateway() {
        given = new GivenInbox(database);
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void a_text_starts_a_conversation_and_the_next_one_goes_on_with_it() {
        assertThat(given.receive(OWN, sms("a", "Habari?"), AT)).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.receive(OWN, sms("b", ""), AT.plusSeconds(5))).isEqualTo(Received.IN_CONVERSATION);

        Conversation only = given.onlyConversation(CLINIC);
        assertThat(only.getNumber()).isEqualTo(ASHA);
        assertThat(only.getUnread()).isEqualTo(2);
        assertThat(only.getLastText()).isEmpty();
        assertThat(only.getLastAt()).isEqualTo(AT.plusSeconds(5));
        assertThat(given.texts(CLINIC)).containsExactly("Habari?", "");
    }

    @Test
    void a_late_text_is_counted_but_does_not_become_the_last_one() {
        given.receive(OWN, sms("a", "second"), AT);
        given.receive(OWN, sms("b", "first"), AT.minusSeconds(60));

        assertThat(given.onlyConversation(CLINIC).getLastText()).isEqualTo("second");
        assertThat(given.onlyConversation(CLINIC).getLastAt()).isEqualTo(AT);
        assertThat(given.onlyConversation(CLINIC).getUnread()).isEqualTo(2);
    }

    @Test
    void what_comes_twice_by_the_providers_id_is_one_text() {
        given.receive(OWN, sms("a", "yes"), AT);

        assertThat(given.receive(OWN, sms("a", "yes"), AT.plus(Duration.ofHours(47))))
                .isEqualTo(Received.DUPLICATE);
        assertThat(given.texts(CLINIC)).containsExactly("yes");
    }

    @Test
    void the_same_words_without_an_id_are_one_text_within_ten_seconds_only() {
        given.receive(OWN, sms("", "yes"), AT);

        assertThat(given.receive(OWN, sms("", "yes"), AT.plusSeconds(9))).isEqualTo(Received.DUPLICATE);
        assertThat(given.receive(OWN, sms("", "yes"), AT.plusSeconds(11))).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.receive(OWN, sms("", "no"), AT.plusSeconds(11))).isEqualTo(Received.IN_CONVERSATION);
    }

    @Test
    void stop_start_and_stop_again_without_ids_are_three_texts() {
        given.receive(OWN, sms("", "STOP"), AT);
        given.receive(OWN, sms("", "START"), AT.plusSeconds(1));

        assertThat(given.receive(OWN, sms("", "STOP"), AT.plusSeconds(2))).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.receive(OWN, sms("", "STOP"), AT.plusSeconds(2))).isEqualTo(Received.DUPLICATE);
        assertThat(given.texts(CLINIC)).containsExactly("STOP", "START", "STOP");
    }

    @Test
    void texts_to_another_number_or_of_another_person_do_not_come_in_between() {
        given.receive(OWN, sms("", "yes"), AT);
        given.receive(OWN, new InboundSms("", ASHA, "555", "no", Optional.empty(), Optional.empty()), AT);
        given.receive(OWN, new InboundSms("", "+254712345679", "22395", "no", Optional.empty(), Optional.empty()), AT);

        assertThat(given.receive(OWN, sms("", "yes"), AT)).isEqualTo(Received.DUPLICATE);
    }

    @Test
    void a_part_of_a_long_text_comes_in_between_unless_it_came_before() {
        given.receive(OWN, part("", 2, 1, "a long "), AT);
        given.receive(OWN, sms("", "yes"), AT);
        given.receive(OWN, part("", 2, 1, "a long "), AT);
        assertThat(given.receive(OWN, sms("", "yes"), AT)).isEqualTo(Received.DUPLICATE);

        given.receive(OWN, part("", 2, 2, "text"), AT);
        assertThat(given.receive(OWN, sms("", "yes"), AT)).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.texts(CLINIC)).containsExactly("yes", "a long text", "yes");
    }

    @Test
    void two_nodes_with_the_same_text_at_the_same_moment_take_it_in_once() throws Exception {
        List<Received> all = new ArrayList<>();
        try (Node other = given.anotherNode()) {
            for (int round = 0; round < 20; round++) {
                // by an id, and by being the latest
                InboundSms sms = sms(round % 2 == 0 ? "round " + round : "", "text " + round);
                CompletableFuture<Received> there =
                        CompletableFuture.supplyAsync(() -> GivenInbox.receive(other, OWN, sms, AT));
                all.add(given.receive(OWN, sms, AT));
                all.add(there.get(10, TimeUnit.SECONDS));
            }
        }

        assertThat(all).filteredOn(Received.DUPLICATE::equals).hasSize(20);
        assertThat(given.texts(CLINIC)).hasSize(20);
        assertThat(given.onlyConversation(CLINIC).getUnread()).isEqualTo(20);
    }

    @Test
    void over_a_shared_gateway_the_project_that_wrote_last_is_answered() {
        given.wrote(101, CLINIC, SHARED, ASHA);
        given.wrote(102, SCHOOL, SHARED, ASHA);
        given.wrote(103, CLINIC, OWN, ASHA);

        given.receive(SHARED, sms("a", "for the school"), AT);

        assertThat(given.texts(SCHOOL)).containsExactly("for the school");
        assertThat(given.texts(CLINIC)).isEmpty();
    }

    @Test
    void over_a_shared_gateway_a_text_of_a_stranger_is_unrouted_and_can_be_read_again() {
        assertThat(given.receive(SHARED, sms("a", "hello?"), AT)).isEqualTo(Received.UNROUTED);

        given.wrote(101, SCHOOL, SHARED, ASHA);

        assertThat(given.receive(SHARED, sms("a", "hello?"), AT)).isEqualTo(Received.IN_CONVERSATION);
        assertThat(given.texts(SCHOOL)).containsExactly("hello?");
    }
}
