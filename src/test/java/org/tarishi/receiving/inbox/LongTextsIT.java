package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.receiving.inbox.GivenInbox.ASHA;
import static org.tarishi.receiving.inbox.GivenInbox.AT;
import static org.tarishi.receiving.inbox.GivenInbox.CLINIC;
import static org.tarishi.receiving.inbox.GivenInbox.OWN;
import static org.tarishi.receiving.inbox.GivenInbox.part;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class LongTextsIT {

    private final FreshDatabase database;
    private GivenInbox given;

    LongTextsIT(FreshDatabase database) {
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
    void parts_out_of_order_and_doubled_make_one_text() {
        assertThat(given.receive(OWN, part("p2", 2, 2, "world 😀"), AT)).isEqualTo(Received.PART_KEPT);
        assertThat(given.receive(OWN, part("p2", 2, 2, "world 😀"), AT)).isEqualTo(Received.DUPLICATE);
        assertThat(given.receive(OWN, part("other id", 2, 2, "world 😀"), AT)).isEqualTo(Received.DUPLICATE);
        assertThat(given.receive(OWN, part("p1", 2, 1, "hello "), AT)).isEqualTo(Received.IN_CONVERSATION);

        assertThat(given.texts(CLINIC)).containsExactly("hello world 😀");
        assertThat(given.count("inbound_part")).isZero();
    }

    @Test
    void a_character_cut_in_half_between_two_parts_is_whole_again() {
        given.receive(OWN, part("p1", 2, 1, "so \uD83D"), AT);
        given.receive(OWN, part("p2", 2, 2, "\uDE00 happy"), AT);

        assertThat(given.texts(CLINIC)).containsExactly("so 😀 happy");
    }

    @Test
    void another_text_with_the_same_reference_does_not_swallow_the_first() {
        given.receive(OWN, part("p1", 2, 1, "first "), AT);
        given.receive(OWN, part("q1", 2, 1, "second "), AT.plusSeconds(60));
        given.receive(OWN, part("q2", 2, 2, "text"), AT.plusSeconds(61));

        assertThat(given.texts(CLINIC)).containsExactly("first […]", "second text");
    }

    @Test
    void an_incomplete_text_is_shown_with_its_hole_after_half_an_hour() {
        given.receive(OWN, part("p1", 3, 1, "one "), AT);
        given.receive(OWN, part("p3", 3, 3, "three"), AT.plusSeconds(1));

        given.showIncomplete(AT.plus(Duration.ofMinutes(30)).minusSeconds(1));
        assertThat(given.texts(CLINIC)).isEmpty();

        given.showIncomplete(AT.plus(Duration.ofMinutes(30)).plusSeconds(1));
        given.showIncomplete(AT.plus(Duration.ofMinutes(30)).plusSeconds(1));
        assertThat(given.texts(CLINIC)).containsExactly("one […]three");
        assertThat(given.node()
                        .the(InboundMessages.class)
                        .latest(CLINIC, Long.MAX_VALUE, 1)
                        .get(0)
                        .isMissingParts())
                .isTrue();
    }

    @Test
    void a_part_that_a_test_keeps_back_is_a_hole_until_it_is_let_in_and_then_a_text_of_its_own() {
        Node node = given.node();
        try (WithheldPart lost = node.the(WithheldParts.class).withhold(OWN, ASHA, 2)) {
            given.receive(OWN, part("p1", 3, 1, "one "), AT);
            assertThat(given.receive(OWN, part("p2", 3, 2, "two "), AT)).isEqualTo(Received.PART_KEPT);
            given.receive(OWN, part("p3", 3, 3, "three"), AT);
            assertThat(lost.kept()).isPresent();
            assertThat((int) node.transaction(() -> node.the(LostParts.class).others(lost)))
                    .isEqualTo(2);
            giveUpWaiting(lost);
            assertThat(given.texts(CLINIC)).containsExactly("one […]three");

            node.transaction(() -> {
                Gateway gateway = node.the(Gateways.class).find(OWN).orElseThrow();
                node.the(LostParts.class).letIn(gateway, lost);
                return true;
            });
            giveUpWaiting(lost);
        }
        given.receive(OWN, part("q2", 2, 2, "not tested"), AT);

        assertThat(given.texts(CLINIC)).containsExactly("one […]three", "[…]two […]");
        assertThat(given.count("inbound_part")).isEqualTo(1);
    }

    private void giveUpWaiting(WithheldPart lost) {
        given.node().transaction(() -> {
            given.node().the(LostParts.class).giveUpWaiting(lost);
            return true;
        });
    }

    @Test
    void two_nodes_with_a_part_each_at_the_same_moment_make_one_text() throws Exception {
        try (Node other = given.anotherNode()) {
            for (int round = 0; round < 20; round++) {
                String id = "round " + round;
                InboundSms one = part(id, 2, 1, "left ");
                InboundSms two = part(id, 2, 2, id);
                CompletableFuture<Received> there =
                        CompletableFuture.supplyAsync(() -> GivenInbox.receive(other, OWN, two, AT));
                given.receive(OWN, one, AT);
                there.get(10, TimeUnit.SECONDS);
            }
        }

        assertThat(given.texts(CLINIC)).hasSize(20).allMatch(text -> text.matches("left round \\d+"));
        assertThat(given.count("inbound_part")).isZero();
    }
}
