package org.tarishi.gateway.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.Sink;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** A provider refuses our password for real: everybody sees it, a manager puts it right, and everybody sees that too. */
@OnServer
@InBrowser
class IncidentWalkIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    IncidentWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void an_incident_begins_is_shown_on_every_page_and_ends_when_the_gateway_works_again(Walk walk) {
        try (Sink provider = Sink.answeringAfter(Duration.ofMillis(20))) {
            long gateway = gatewayTo(provider);
            accounts.signIn(
                    walk,
                    accounts.member(project, ProjectRole.MANAGER),
                    "/sending/compose/compose.xhtml?project=" + project);
            provider.answerWith(401);
            write(walk, "Habari Asha #1");

            walk.open("receiving/inbox/inbox.xhtml?project=" + project);
            Await.until(() -> begun(gateway), 1L);
            walk.page().reload();
            assertThat(walk.page().locator(".alerts")).containsText("the provider does not accept how it is set up");
            walk.axe();

            walk.page().locator(".alerts a").click();
            showsWhatToDo(walk);
            putRight(walk, provider);
        }
    }

    private static void showsWhatToDo(Walk walk) {
        Page page = walk.page();
        assertThat(page.locator("#health .state")).hasText("Paused");
        assertThat(page.locator("#health")).containsText("Correct the user name, password or key in the settings");
        assertThat(page.locator("#health")).containsText("It lasts");
        walk.axe();
    }

    private void putRight(Walk walk, Sink provider) {
        Page page = walk.page();
        provider.answerWith(200);
        page.click("button[name=resume]");
        Await.until(() -> provider.seen().containsKey("1"), true);
        page.reload();
        assertThat(page.locator(".alerts")).hasCount(0);
        assertThat(page.locator("#health")).containsText("Last message taken less than a minute ago");
        assertThat(page.locator("#health")).not().containsText("It lasts");
        Await.until(() -> counted(), 1L);
        page.reload();
        assertThat(page.getByText("1 of 1 messages handed over (100 %)")).isVisible(PATIENT);
        walk.axe();
    }

    private static void write(Walk walk, String text) {
        Page page = walk.page();
        page.fill("#compose\\:to", "0712 345 678");
        page.fill("#compose\\:text", text);
        page.click("#compose\\:send");
        page.waitForURL("**/message.xhtml**");
    }

    private long gatewayTo(Sink provider) {
        rows.allow(provider.host());
        long id = rows.gateway("httptemplate", provider.settings(), "{}").id();
        rows.sql("insert into route (id, project_id, prefix) values (?, ?, '')", id, project.value());
        rows.sql("insert into route_choice values (?, ?, 1, 1)", id, id);
        return id;
    }

    private Object begun(long gateway) {
        return rows.value("select count(*) from gateway_incident where gateway_id = ? and ended_at is null", gateway);
    }

    private Object counted() {
        return rows.value(
                "select coalesce(sum(accepted), 0)::bigint from gateway_hour where project_id = ?", project.value());
    }
}
