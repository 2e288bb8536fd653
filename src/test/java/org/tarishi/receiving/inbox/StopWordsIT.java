package org.tarishi.receiving.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenApi;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.GivenSmpp;
import org.tarishi.given.Smsc;
import org.tarishi.given.SmscDelivery;
import org.tarishi.given.SmscVisit;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Stop words as people text them, from the callback to the answer. */
@OnServer
class StopWordsIT {

    private static final String FORM = "{\"inbound-format\": \"auto\","
            + " \"inbound-fields\": \"id = id\\nfrom = from\\nto = to\\ntext = text\"}";
    private static final String ASHA = "+254712345678";

    private final TestServer server;
    private GivenApi api;
    private GivenProject project;
    private GivenGateway gateway;

    StopWordsIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project_with_a_provider() {
        api = GivenApi.on(server);
        project = api.project();
        gateway = project.gateway("httptemplate", FORM, "{}");
        project.sql("update gateway set state = 'PAUSED' where id = ?", gateway.id());
    }

    @Test
    void who_texts_stop_is_answered_once_and_gets_no_more_until_they_text_start() {
        api.send("before");
        Await.until(() -> waiting("before"), 1L);

        text("1", "Stop!");
        Await.until(this::wish, "STOP");
        assertThat(waiting("before")).isZero();
        assertThat(waiting("You get no more messages%")).isEqualTo(1);
        assertThat(refusal()).contains("rule.recipient.opted-out");

        text("2", "STOP");
        text("3", "Asante");
        Await.until(() -> (long) project.value("select count(*) from inbound where project_id = ?", project.id()), 3L);
        assertThat(waiting("You get no more messages%")).isEqualTo(1);

        text("4", "start");
        Await.until(this::wish, "START");
        assertThat(waiting("You get messages from%")).isEqualTo(1);
        assertThat(api.key()
                        .postJson("api/v1/messages", GivenApi.message("after"))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void a_machine_that_answers_our_answers_gets_three_and_what_it_asks_for_is_done_all_the_same() {
        String[] texts = {"Stop", "Start", "stop", "start", "STOP"};
        for (int i = 0; i < texts.length; i++) {
            text("loop" + i, texts[i]);
            Await.until(this::wish, i % 2 == 0 ? "STOP" : "START");
        }

        assertThat(project.value(
                        "select count(*) from message where project_id = ? and body like 'You get%'", project.id()))
                .isEqualTo(3L);
        TestAccounts accounts = TestAccounts.on(server);
        Http reader = accounts.signedIn(accounts.member(new ProjectId(project.id()), ProjectRole.SENDER));
        String page = reader.get("receiving/inbox/conversation.xhtml?project=" + project.id() + "&id="
                        + project.value("select id from conversation where project_id = ?", project.id()))
                .body();
        assertThat(page).contains("No automatic answers to this number until", "2 answers were not sent since");
    }

    @Test
    void a_project_can_choose_its_own_words_and_answers() {
        project.sql("insert into stop_rules values (?, 'TOSHA', 'ANZA', 'Sawa, tumeacha.', '')", project.id());

        text("1", "stop");
        text("2", "Tosha.");
        Await.until(this::wish, "STOP");

        assertThat(waiting("Sawa, tumeacha.")).isEqualTo(1);
        assertThat(waiting("You get no more messages%")).isZero();
    }

    @Test
    void who_texts_stop_start_and_stop_again_at_once_over_smpp_has_stopped() {
        try (Smsc smsc = Smsc.start()) {
            GivenSmpp.gateway(project, smsc, Map.of());
            SmscVisit session = smsc.receiver();

            // all at once, as an SMSC brings what waited while nobody was bound
            List<CompletableFuture<Integer>> answers = Stream.of("STOP", "START", "STOP", "STOP")
                    .map(words -> session.bring(SmscDelivery.text(ASHA, "22395", words)))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(SmscVisit.waited(answer)).isZero());

            Await.until(this::texts, "STOP START STOP");
            assertThat(wish()).isEqualTo("STOP");
        }
    }

    @Test
    void a_start_that_may_have_come_again_lifts_no_stop() {
        text("", "STOP");
        text("", "START");
        Await.until(this::wish, "START");
        text("", "STOP");
        Await.until(this::wish, "STOP");

        text("", "START");
        text("", "Asante");
        Await.until(this::texts, "STOP START STOP START Asante");
        assertThat(wish()).isEqualTo("STOP");

        text("a text of its own", "START");
        Await.until(this::wish, "START");
    }

    private String texts() {
        return (String) project.value(
                "select coalesce(string_agg(body, ' ' order by id), '') from inbound where project_id = ?",
                project.id());
    }

    private String refusal() {
        return api.key().postJson("api/v1/messages", GivenApi.message("after")).body();
    }

    private void text(String id, String words) {
        Map<String, String> body = Map.of("id", id, "from", ASHA, "to", "22395", "text", words);
        assertThat(Http.visitor(server.base())
                        .postJson(gateway.callback("inbound"), body)
                        .statusCode())
                .isEqualTo(200);
    }

    private String wish() {
        return (String) project.value(
                "select coalesce(max(wish), '') from opt_out where project_id = ? and number = ?", project.id(), ASHA);
    }

    private long waiting(String text) {
        return (long) project.value(
                "select count(*) from outbox o join message m on m.id = o.message_id where m.project_id = ? and m.body like ?",
                project.id(),
                text);
    }
}
