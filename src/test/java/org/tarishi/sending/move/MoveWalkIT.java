package org.tarishi.sending.move;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** A gateway is down: what waits for it leaves by another one; later that one is emptied. */
@OnServer
@InBrowser
class MoveWalkIT {

    private static final String VIEW = "/gateway/overview/gateway.xhtml?project=";

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;
    private final Http api;

    MoveWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
        this.api = accounts.key(project, "messages:write");
    }

    @Test
    void what_waits_is_moved_after_a_look_at_what_would_happen(Walk walk) {
        long down = rows.simulator().id();
        long works = rows.simulator().id();
        rows.sql("update gateway set name = 'Works' where id = ?", works);
        rows.sql("update gateway set state = 'PAUSED', pause_reason = 'paused.by-a-person' where id = ?", down);
        send(down);
        send(down);
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), VIEW + project + "&id=" + down);

        Page page = walk.page();
        page.getByText("Move what waits").click();
        walk.axe();
        page.selectOption("#form\\:to", Long.toString(works));
        page.click("#form\\:show");
        assertThat(page.getByText("2 messages would move")).isVisible();
        assertThat(page.locator(".fact", new Page.LocatorOptions().setHasText("To Kenya")))
                .containsText("2");
        assertThat(page.locator("#doubts"))
                .hasText("2 go to numbers that no route of their project leads over this gateway.");
        walk.axe();
        walk.screenshot("move");
        page.click("#form\\:move");

        assertThat(page.getByText("2 messages wait for “Works” now.")).isVisible();
        Await.until(() -> delivered(works), 2L);
    }

    @Test
    void an_emptied_gateway_takes_nothing_new_and_pauses(Walk walk) {
        long gateway = rows.simulator().id();
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), VIEW + project + "&id=" + gateway);
        Page page = walk.page();
        page.click("summary >> text=Empty…");
        assertThat(page.getByText("as nothing is waiting it pauses at once")).isVisible();
        walk.axe();
        page.getByText("Empty it").click();

        assertThat(page.getByText("is being emptied. It pauses")).isVisible();
        Await.until(() -> rows.value("select pause_reason from gateway where id = ?", gateway), "paused.drained");
        page.reload();
        assertThat(page.locator("#health .state")).hasText("Paused");
        page.click("button[name=resume]");
        assertThat(page.locator("#health .state")).hasText("Ready");
    }

    @Test
    void an_administrator_moves_what_all_projects_have_waiting_for_a_shared_gateway(Walk walk) {
        GivenProject.GivenGateway down = rows.sharedSimulator();
        GivenProject.GivenGateway works = rows.sharedSimulator();
        rows.sql("update gateway set name = 'Works for all' where id = ?", works.id());
        rows.sql("update gateway set state = 'PAUSED', pause_reason = 'paused.by-a-person' where id = ?", down.id());
        send(down.id());
        String shared = "/gateway/grant/sharedGateway.xhtml?id=" + down.id();
        accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), shared);

        Page page = walk.page();
        page.getByText("Move what waits").click();
        page.selectOption("#form\\:to", Long.toString(works.id()));
        page.click("#form\\:show");
        assertThat(page.getByText("One message would move")).isVisible();
        walk.axe();
        page.click("#form\\:move");

        assertThat(page.getByText("One message waits for “Works for all” now.")).isVisible();
        Await.until(() -> rows.value("select count(*) from delivery where gateway_id = ?", works.id()), 1L);
        page.getByText("Back to the gateway").click();
        assertThat(page.locator("h1")).containsText("Gateway");
    }

    private void send(long gateway) {
        api.postJson(
                "api/v1/messages",
                Map.of("to", "+254712345678", "text", "Your visit is tomorrow", "gateway", Long.toString(gateway)));
    }

    private Object delivered(long gateway) {
        return rows.value("select count(*) from delivery where gateway_id = ? and state = 'DELIVERED'", gateway);
    }
}
