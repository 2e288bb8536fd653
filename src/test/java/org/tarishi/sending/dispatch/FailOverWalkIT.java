package org.tarishi.sending.dispatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.Sink;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** What routes of several gateways are for: one provider is down, and the message arrives all the same, once. */
@OnServer
@InBrowser
class FailOverWalkIT {

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    FailOverWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void a_message_that_one_provider_refuses_leaves_by_the_next_and_its_story_tells_both(Walk walk) {
        try (Sink first = Sink.answeringAfter(Duration.ofMillis(5)).refusing(true);
                Sink second = Sink.answeringAfter(Duration.ofMillis(5))) {
            long routed = gateway("First provider", first);
            long next = gateway("Second provider", second);
            rows.sql("insert into route (id, project_id, prefix) values (?, ?, '')", routed, project.value());
            rows.sql("insert into route_choice values (?, ?, 1, 1), (?, ?, 2, 1)", routed, routed, routed, next);

            Page page = writes(walk, "Your visit is tomorrow #1");
            Await.until(() -> second.seen().get("1") != null, true);

            assertThat(page.locator(".said .state")).hasText("Sent");
            assertThat(page.locator(".timeline")).containsText("Not taken, will be tried again");
            assertThat(page.locator(".timeline")).containsText("Goes over another gateway");
            assertThat(page.locator(".timeline")).containsText("First provider → Second provider");
            assertThat(page.locator(".timeline")).containsText("Taken by the gateway");
            assertThat(page.locator(".facts")).containsText("Second provider");
            assertThat(first.refused()).isEqualTo(1);
            assertThat(first.seen()).isEmpty();
            assertThat(second.seen()).isEqualTo(Map.of("1", 1));
            walk.axe();
        }
    }

    @Test
    void after_five_refusals_in_a_row_a_provider_is_left_alone_and_all_arrives_once_by_the_next() {
        try (Sink first = Sink.answeringAfter(Duration.ofMillis(5)).refusing(true);
                Sink second = Sink.answeringAfter(Duration.ofMillis(5))) {
            long routed = gateway("First provider", first);
            long next = gateway("Second provider", second);
            rows.sql("insert into route (id, project_id, prefix) values (?, ?, '')", routed, project.value());
            rows.sql("insert into route_choice values (?, ?, 1, 1), (?, ?, 2, 1)", routed, routed, routed, next);
            Http api = accounts.key(project, "messages:write", "gateways:read");
            IntStream.rangeClosed(1, 5).forEach(tag -> send(api, tag));
            Await.until(() -> health(api, routed), "BROKEN");

            IntStream.rangeClosed(6, 8).forEach(tag -> send(api, tag));
            Await.until(() -> second.seen().size(), 8);

            assertThat(second.seen().values()).containsOnly(1);
            assertThat(first.refused()).isEqualTo(5);
        }
    }

    private static void send(Http api, int tag) {
        String message = "{\"messages\": [{\"to\": \"+254712345678\", \"text\": \"Your visit #" + tag + "\"}]}";
        assertThat(api.post("api/v1/messages", "application/json", message).statusCode())
                .isEqualTo(202);
    }

    private static String health(Http api, long gateway) {
        return Http.json(api.get("api/v1/gateways/" + gateway)).path("health").asText();
    }

    private Page writes(Walk walk, String text) {
        String form = "/sending/compose/compose.xhtml?project=" + project;
        accounts.signIn(walk, accounts.member(project, ProjectRole.SENDER), form);
        Page page = walk.page();
        page.fill("#compose\\:to", "0712 345 678");
        page.fill("#compose\\:text", text);
        page.click("#compose\\:send");
        page.waitForURL("**/message.xhtml**");
        return page;
    }

    private long gateway(String name, Sink provider) {
        long id = rows.gateway("httptemplate", provider.settings(), "{}").id();
        rows.sql("update gateway set name = ? where id = ?", name, id);
        rows.allow(provider.host());
        return id;
    }
}
