package org.tarishi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenApi;
import org.tarishi.given.Sink;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** What the product is for, once through by hand: from sign-in to the answer of an answer. */
@OnServer
@InBrowser
class MainJobWalkIT {

    private final TestServer server;
    private final TestAccounts accounts;

    MainJobWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void a_newcomer_sets_up_a_gateway_sends_a_text_sees_it_delivered_and_answers_the_reply(Walk walk) {
        try (Sink provider = Sink.answeringAfter(Duration.ofMillis(20))) {
            accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), "/project/projects.xhtml");
            String project = createsAProject(walk);
            allows(walk, provider.host());
            setsUpAGateway(walk, project, provider.url());
            String report = callbackUrl(walk, "report");
            String inbound = callbackUrl(walk, "inbound");

            writes(walk, project, "Habari Asha, your visit is tomorrow #1");
            Await.until(() -> provider.seen().containsKey("1"), true);
            calls(report, Map.of("id", provider.idOf("1"), "status", "delivered"));
            assertThat(walk.page().locator(".said .state")).hasText("Delivered");
            walk.axe();

            calls(inbound, Map.of("id", "in-1", "from", "+254712345678", "to", "22395", "text", "Asante, nitakuja"));
            answers(walk, project, "Karibu #2");
            Await.until(() -> provider.seen().containsKey("2"), true);
        }
    }

    @Test
    @ResourceLock(GivenApi.QUIET)
    void whoever_writes_to_where_it_is_quiet_is_told_before_and_the_message_says_why_it_waits(Walk walk) {
        GivenApi api = GivenApi.on(server);
        api.quietIn("ZW", "Africa/Harare", "+263712345678");
        ProjectId project = new ProjectId(api.project().id());
        String compose = "/sending/compose/compose.xhtml?project=" + project;
        accounts.signIn(walk, accounts.member(project, ProjectRole.SENDER), compose);
        Page page = walk.page();
        page.fill("#compose\\:to", "+263712345678, 0712 345 678");
        page.fill("#compose\\:text", "Your visit is tomorrow");
        assertThat(page.locator("#compose\\:waits")).containsText("One of these messages would go to Zimbabwe");
        walk.axe();
        walk.screenshot("quiet-compose");
        page.getByLabel("Urgent").check();
        assertThat(page.locator("#compose\\:waits")).isEmpty();

        page.getByLabel("Urgent").uncheck();
        page.fill("#compose\\:to", "+263712345678");
        page.click("#compose\\:send");
        page.waitForURL("**/message.xhtml**");
        assertThat(page.locator("#quiet")).containsText("It waits: in Zimbabwe it is quiet until");
        assertThat(page.locator(".timeline")).containsText("Held for quiet hours");
        walk.axe();
        walk.screenshot("quiet-message");
    }

    private String createsAProject(Walk walk) {
        Page page = walk.page();
        page.waitForURL("**/projects.xhtml");
        walk.axe();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Walk " + System.nanoTime());
        page.getByLabel("Country").selectOption(new SelectOption().setValue("KE"));
        page.getByLabel("Time zone").selectOption(new SelectOption().setValue("Africa/Nairobi"));
        page.click("#form\\:create");
        page.waitForURL("**project=*");
        walk.axe();
        return URI.create(page.url()).getQuery().replaceAll(".*project=(\\d+).*", "$1");
    }

    private static void allows(Walk walk, String host) {
        walk.open("gateway/hosts/hosts.xhtml");
        walk.page().fill("#form\\:host", host);
        walk.page().fill("#form\\:reason", "the provider of this test");
        walk.page().click("#form\\:allow");
        assertThat(walk.page().getByText(host).first()).isVisible();
        walk.axe();
    }

    private static void setsUpAGateway(Walk walk, String project, String url) {
        walk.open("gateway/setup/editGateway.xhtml?project=" + project + "&type=httptemplate");
        Page page = walk.page();
        walk.axe();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Provider");
        page.getByLabel("Address").first().fill(url);
        page.click("#form\\:save");
        page.waitForURL("**/gateway/overview/gateway.xhtml**");
        walk.axe();
    }

    private static String callbackUrl(Walk walk, String point) {
        return walk.page().locator(".copy-value").allInnerTexts().stream()
                .filter(url -> url.endsWith("/" + point))
                .findFirst()
                .orElseThrow();
    }

    private static void writes(Walk walk, String project, String text) {
        walk.open("sending/compose/compose.xhtml?project=" + project);
        Page page = walk.page();
        page.fill("#compose\\:to", "0712 345 678");
        page.fill("#compose\\:text", text);
        assertThat(page.locator("#compose\\:counter")).containsText("1 segment");
        walk.axe();
        page.click("#compose\\:send");
        page.waitForURL("**/message.xhtml**");
    }

    private void calls(String url, Map<String, String> body) {
        String path = URI.create(url).getPath().substring(1);
        assertThat(server.http().postJson(path, body).statusCode()).isEqualTo(200);
    }

    private static void answers(Walk walk, String project, String text) {
        walk.open("sending/log/messages.xhtml?project=" + project);
        walk.axe();
        walk.open("receiving/inbox/inbox.xhtml?project=" + project);
        Page page = walk.page();
        page.click(".talk-link");
        assertThat(page.locator(".line-theirs .line-text")).hasText("Asante, nitakuja");
        page.fill("#reply\\:text", text);
        page.click("#reply\\:send");
        assertThat(page.locator(".line-ours .line-text").last()).hasText(text);
        walk.axe();
    }
}
