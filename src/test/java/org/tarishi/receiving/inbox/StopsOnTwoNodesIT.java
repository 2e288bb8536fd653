package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.receiving.inbox.GivenInbox.ASHA;
import static org.tarishi.receiving.inbox.GivenInbox.AT;
import static org.tarishi.receiving.inbox.GivenInbox.CLINIC;
import static org.tarishi.receiving.inbox.GivenInbox.OWN;
import static org.tarishi.receiving.inbox.GivenInbox.sms;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.gateway.Gateways;
import org.tarishi.sending.compose.AnswerByItself;
import org.tarishi.sending.compose.Draft;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.PhoneNumber;

/** What somebody texts one after the other is read by two nodes, each at its own pace. */
@OnDatabase
class StopsOnTwoNodesIT {

    private final FreshDatabase database;
    private final List<String> answers = new ArrayList<>();
    private GivenInbox given;
    private Node other;

    StopsOnTwoNodesIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_nodes() {
        given = new GivenInbox(database);
        given.sql("truncate opt_out");
        other = given.anotherNode();
        for (Node node : List.of(given.node(), other)) {
            node.put(CurrentCaller.class, Caller.Nobody::new).put(AnswerByItself.class, noting());
        }
    }

    private AnswerByItself noting() {
        return new AnswerByItself() {
            @Override
            public Outcome confirm(ProjectId project, Draft draft) {
                answers.add(draft.text());
                return Outcome.SENT;
            }
        };
    }

    @AfterEach
    void close() {
        other.close();
        given.close();
    }

    @Test
    void a_start_between_two_stops_lifts_nothing_when_the_slower_node_reads_it_last() {
        read(given.node(), "1", "STOP", 0);
        read(given.node(), "3", "STOP", 2);
        read(other, "2", "START", 1);

        assertThat(stopped()).isTrue();
        assertThat(answers)
                .as("the second stop and the late start are not answered")
                .hasSize(1);
    }

    @Test
    void a_start_after_both_lifts_them() {
        read(given.node(), "1", "STOP", 0);
        read(other, "2", "STOP", 1);
        read(given.node(), "3", "START", 2);

        assertThat(stopped()).isFalse();
        assertThat(answers).hasSize(2);
    }

    private static void read(Node node, String id, String text, int second) {
        node.transaction(() -> {
            node.the(HeedStopWords.class)
                    .heed(node.the(Gateways.class).find(OWN).orElseThrow(), sms(id, text), AT.plusSeconds(second));
            return true;
        });
    }

    private boolean stopped() {
        return !given.node()
                .the(OptOuts.class)
                .among(CLINIC, List.of(PhoneNumber.of(ASHA)))
                .isEmpty();
    }
}
