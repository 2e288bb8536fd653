package org.tarishi.receiving.callback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

@OnServer
@InBrowser
class ExchangesWalkIT {

    private static final String BROKEN = """
            {"callback-auth": "header", "callback-auth-name": "X-Proof", "inbound-format": "json",
             "inbound-fields": "from = from\\ntext = words", "callback-reply": "OK"}""";

    private final TestServer server;
    private final TestAccounts accounts;

    ExchangesWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void a_manager_sees_what_came_without_secrets_and_has_it_read_again_once_the_form_is_right(Walk walk) {
        ProjectId id = accounts.project();
        GivenProject project = GivenProject.of(server, id);
        GivenGateway gateway = project.gateway("httptemplate", BROKEN, "{\"callback-secret\": \"geheim-7351\"}");
        Http provider = server.http().with("X-Proof", "geheim-7351").with("Authorization", "Basic Zm9vOmJhcg==");
        provider.postJson(gateway.callback("inbound"), Map.of("from", "+254712345678", "text", "Habari"));
        Await.until(() -> state(project, gateway), "UNREADABLE");

        accounts.signIn(walk, accounts.member(id, ProjectRole.MANAGER), address(id, gateway));
        Page page = walk.page();
        assertThat(page.locator(".state")).hasText("Not understood");
        page.click(".exchange summary");
        assertThat(page.locator(".wire")).containsText("Habari");
        assertThat(page.content()).doesNotContain("geheim-7351", "Zm9vOmJhcg", gateway.token());
        walk.axe();

        project.sql(
                "update gateway set settings = replace(settings, 'words', 'text'), version = version + 1 where id = ?",
                gateway.id());
        // this node may know the gateway as it was for another second
        page.waitForTimeout(1200);
        page.click("input[value='Read it again']");

        assertThat(page.getByText("It will be read again in a moment.")).isVisible();
        Await.until(() -> state(project, gateway), "READ");
        assertThat(project.value("select body from inbound where project_id = ?", id.value()))
                .isEqualTo("Habari");
    }

    @Test
    void only_managers_of_the_gateways_own_project_see_them() {
        ProjectId id = accounts.project();
        GivenProject project = GivenProject.of(server, id);
        GivenGateway own = project.simulator();
        GivenGateway shared = project.sharedSimulator();
        ProjectId other = accounts.project();

        assertThat(status(id, ProjectRole.MANAGER, address(id, own))).isEqualTo(200);
        assertThat(status(id, ProjectRole.SENDER, address(id, own))).isEqualTo(403);
        assertThat(status(id, ProjectRole.OWNER, address(id, shared))).isEqualTo(404);
        assertThat(status(other, ProjectRole.OWNER, address(id, own))).isEqualTo(404);
        assertThat(status(other, ProjectRole.OWNER, address(other, own))).isEqualTo(404);
    }

    @Test
    void an_administrator_sees_what_found_nobody_and_has_it_read_again(Walk walk) {
        ProjectId id = accounts.project();
        GivenProject project = GivenProject.of(server, id);
        GivenGateway shared = project.sharedSimulator();
        server.http()
                .postJson(
                        shared.callback("inbound"),
                        Map.of("id", "1", "from", "+254712000111", "text", "A text that found nobody " + id));
        Await.until(() -> state(project, shared), "UNROUTED");

        accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), "/receiving/callback/stuck.xhtml");
        Page page = walk.page();
        page.click(".exchange summary >> nth=0");
        assertThat(page.locator(".wire").first()).containsText("found nobody " + id);
        walk.axe();
        assertThat(status(id, ProjectRole.OWNER, "/receiving/callback/stuck.xhtml"))
                .isEqualTo(403);

        project.sql(
                "insert into message (id, project_id, gateway_id, recipient, sender, body, encoding, segments, written_by,"
                        + " valid_until, created_at)"
                        + " values (?, ?, ?, '+254712000111', '', 'Hi', 'GSM_7', 1, 'tests', now(), now())",
                id.value(),
                id.value(),
                shared.id());
        page.click("input[value='Read it again'] >> nth=0");

        Await.until(() -> state(project, shared), "READ");
        assertThat(project.value("select unread from conversation where project_id = ?", id.value()))
                .isEqualTo(1);
    }

    private int status(ProjectId project, ProjectRole role, String path) {
        return accounts.signedIn(accounts.member(project, role)).get(path).statusCode();
    }

    private static String address(ProjectId project, GivenGateway gateway) {
        return "/receiving/callback/exchanges.xhtml?project=" + project + "&gateway=" + gateway.id();
    }

    private static Object state(GivenProject project, GivenGateway gateway) {
        return project.value(
                "select coalesce(max(state), '') from callback_exchange where gateway_id = ?", gateway.id());
    }
}
