package org.tarishi.gateway.grant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** An administrator shares a gateway, a project takes it, the platform's route leads to it, and it is taken back. */
@OnServer
@InBrowser
class GrantsWalkIT {

    private static final String SHARED = "/gateway/grant/sharedGateways.xhtml";
    private static final String WHAT_IF = "sending/routing/whatIf.xhtml?number=%2B26771234567&project=";

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;
    private final String name = "Shared " + System.nanoTime();

    GrantsWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void a_shared_gateway_serves_a_project_from_its_yes_until_it_is_taken_back(Walks walks) {
        Walk admin = walks.start(Look.usual());
        accounts.signIn(admin, accounts.person(PlatformRole.ADMIN), SHARED);
        sharesAGateway(admin);
        sees(admin);
        tries(admin);
        routesToIt(admin);
        offersIt(admin);
        Http viewer = accounts.signedIn(accounts.member(project, ProjectRole.VIEWER));
        assertThat(viewer.get("gateway/overview/gateways.xhtml?project=" + project)
                        .body())
                .contains("Waits for your answer")
                .doesNotContain(name);
        assertThat(viewer.get(WHAT_IF + project).body()).doesNotContain(name);

        acceptsIt(walks.start(Look.usual()));
        assertThat(viewer.get(WHAT_IF + project).body())
                .contains("The platform’s route")
                .contains(name);

        takesItBack(admin);
        assertThat(viewer.get(WHAT_IF + project).body()).doesNotContain(name);
        assertThat(trail()).isEqualTo("grant.offered grant.accepted grant.withdrawn");
        rows.sql("delete from route where project_id is null and prefix = '26771'");
    }

    private void sharesAGateway(Walk walk) {
        Page page = walk.page();
        page.waitForURL("**" + SHARED);
        walk.axe();
        page.getByText("Add a shared gateway").click();
        page.locator(".tile a", new Page.LocatorOptions().setHasText("Simulator"))
                .click();
        page.fill("#form\\:name", name);
        assertThat(page.locator("#form\\:saveAndTest")).hasCount(0);
        page.click("#form\\:save");
        assertThat(page.locator("h1")).hasText(name);
        walk.axe();
    }

    private void sees(Walk walk) {
        Page page = walk.page();
        rows.sql(
                "insert into gateway_hour (gateway_id, project_id, at, accepted) values (?, ?, date_trunc('hour', now()), 7),"
                        + " (?, 1, date_trunc('hour', now()), 3)",
                shared(),
                project.value(),
                shared());
        rows.sql(
                "insert into gateway_incident (id, gateway_id, cause, detail, opened_at, ended_at) values (?, ?, 'BREAKER', '', now(), now())",
                shared(),
                shared());
        page.reload();
        assertThat(page.locator("#health")).containsText("No message has gone over it yet.");
        assertThat(page.locator("#health tbody tr")).hasCount(1);
        assertThat(page.locator("main")).containsText("10 of 10 messages handed over");
        walk.axe();
    }

    private void tries(Walk walk) {
        Page page = walk.page();
        page.getByText("Test", new Page.GetByTextOptions().setExact(true)).click();
        page.fill("#form\\:number", "0712 345678");
        page.click("#form\\:send");
        assertThat(page.locator("#form .field-error")).isVisible();
        page.fill("#form\\:number", "+254712345678");
        page.click("#form\\:send");
        assertThat(page.getByText("The provider took the message")).isVisible();
        walk.axe();
        page.getByText("Back to the gateway").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    private void routesToIt(Walk walk) {
        rows.sql("delete from route where project_id is null and prefix = '26771'");
        walk.open("sending/routing/platformRoutes.xhtml");
        walk.axe();
        walk.open("sending/routing/platformRoute.xhtml");
        Page page = walk.page();
        page.fill("#form\\:prefix", "+26771");
        page.selectOption("#form\\:place" + shared(), "1");
        page.click("#form\\:save");
        assertThat(page.locator("tbody")).containsText(name);
        walk.axe();
    }

    private void offersIt(Walk walk) {
        walk.open("gateway/grant/sharedGateway.xhtml?id=" + shared());
        Page page = walk.page();
        page.click("#offer\\:send");
        assertThat(page.locator("#offer .field-error")).hasText("This is needed. Fill it in.");
        page.selectOption("#offer\\:project", project.toString());
        page.click("#offer\\:send");
        assertThat(page.locator("tbody .state")).hasText("Offered");
        walk.axe();
    }

    private void acceptsIt(Walk walk) {
        accounts.signIn(
                walk, accounts.member(project, ProjectRole.MANAGER), "/gateway/grant/offers.xhtml?project=" + project);
        Page page = walk.page();
        assertThat(page.locator("h1")).hasText("Shared gateways for this project");
        walk.axe();
        page.click("button[name=accept]");
        assertThat(page.locator("tbody .state")).hasText("Accepted");
        walk.axe();
    }

    @Test
    void a_project_without_a_way_for_all_numbers_makes_the_accepted_gateway_that_way_with_one_click(Walk walk) {
        GivenProject.GivenGateway given = rows.sharedSimulator();
        rows.sql("update gateway_grant set state = 'OFFERED' where gateway_id = ?", given.id());
        acceptsIt(walk);
        Page page = walk.page();

        page.click("button[name=default]");

        assertThat(page.locator("h1")).hasText("Routes");
        assertThat(page.locator("main")).containsText("Gateway " + given.id());
        assertThat(rows.value(
                        "select c.gateway_id from route r join route_choice c on c.route_id = r.id"
                                + " where r.project_id = ? and r.prefix = ''",
                        project.value()))
                .isEqualTo(given.id());
        walk.open("gateway/grant/offers.xhtml?project=" + project);
        assertThat(page.locator("button[name=default]")).hasCount(0);
    }

    private void takesItBack(Walk walk) {
        walk.page().getByText("Take back").click();
        assertThat(walk.page().locator("tbody .state")).hasText("Taken back");
    }

    private long shared() {
        return (long) rows.value("select id from gateway where name = ?", name);
    }

    private String trail() {
        return (String) rows.value(
                "select string_agg(action, ' ' order by id) from audit_entry where project_id = ?", project.value());
    }
}
