package org.tarishi.sending.routing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

@OnServer
@InBrowser
class RoutesWalkIT {

    private static final String LIST = "/sending/routing/routes.xhtml?project=";

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;
    private long airtel;
    private long mtn;
    private long backup;

    RoutesWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @BeforeEach
    void three_gateways() {
        airtel = gateway("Airtel");
        mtn = gateway("MTN");
        backup = gateway("Backup");
    }

    @Test
    void a_manager_writes_a_route_of_three_gateways_mends_it_and_removes_it(Walk walk) {
        Page page = signIn(walk, ProjectRole.MANAGER);
        walk.axe();
        page.getByText("Add a route").click();
        assertThat(page.locator("h1")).hasText("Add a route");
        walk.axe();
        page.fill("#form\\:prefix", "+254");
        page.fill("#form\\:operator", "Vodafone");
        place(page, airtel, "1");
        page.fill("#form\\:weight" + airtel, "three");
        page.click("#form\\:save");
        assertThat(error(page, "operator")).containsText("Known are: Airtel");
        assertThat(error(page, "weight" + airtel)).containsText("whole number from 1");
        walk.axe();

        page.fill("#form\\:operator", "");
        page.fill("#form\\:weight" + airtel, "3");
        place(page, mtn, "1");
        place(page, backup, "2");
        page.click("#form\\:save");
        assertThat(page.getByText("The route is saved.")).isVisible();
        Locator row = page.locator("tbody tr").first();
        assertThat(row).containsText("+254");
        assertThat(row).containsText("Kenya");
        assertThat(row.locator("li"))
                .hasText(new String[] {"1. Airtel 75 % of them", "1. MTN 25 % of them", "2. Backup"});
        walk.axe();
        change(page);
        remove(page);
        assertThat(trail()).isEqualTo("route.added route.changed route.removed");
    }

    private void change(Page page) {
        page.locator("tbody a.button").first().click();
        assertThat(page.locator("#form\\:prefix")).hasValue("+254");
        assertThat(page.locator("#form\\:place" + backup)).hasValue("2");
        place(page, mtn, "0");
        page.click("#form\\:save");
        assertThat(page.locator("tbody li")).hasText(new String[] {"1. Airtel", "2. Backup"});
    }

    private static void remove(Page page) {
        page.click("button[name=remove]");
        page.click("dialog.ask .button-main");
        assertThat(page.getByText("The route is removed.")).isVisible();
        assertThat(page.getByText("There is no route yet.")).isVisible();
    }

    @Test
    void a_viewer_reads_the_routes_at_night_in_french_on_a_phone(Walks walks) {
        rows.sql("insert into route (id, project_id, prefix) values (?, ?, '')", airtel, project.value());
        rows.sql("insert into route_choice values (?, ?, 1, 1), (?, ?, 2, 1)", airtel, airtel, airtel, mtn);
        rows.sql("update gateway set state = 'PAUSED' where id = ?", airtel);
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        Page page = signIn(walk, ProjectRole.VIEWER);

        assertThat(page.locator("tbody")).containsText("Tous les autres numéros");
        assertThat(page.locator("tbody .state")).hasText("En pause");
        assertThat(page.locator("button[name=remove]")).hasCount(0);
        walk.axe();
    }

    @Test
    void what_would_happen_is_told_step_by_step_and_changes_nothing(Walk walk) {
        rows.sql(
                "insert into route (id, project_id, prefix) values (?, ?, '2557'), (?, ?, '254'), (?, ?, '')",
                airtel,
                project.value(),
                mtn,
                project.value(),
                backup,
                project.value());
        rows.sql(
                "insert into route_choice values (?, ?, 1, 1), (?, ?, 1, 3), (?, ?, 1, 1), (?, ?, 1, 1)",
                airtel,
                airtel,
                mtn,
                mtn,
                mtn,
                backup,
                backup,
                backup);
        rows.sql("update gateway set state = 'PAUSED' where id = ?", airtel);
        Page page = signIn(walk, ProjectRole.VIEWER);
        page.getByText("What would happen").click();
        page.fill("#number", "0712 345 678");
        page.keyboard().press("Enter");
        assertThat(page.locator("#answer"))
                .containsText("A message to +254712345678 would go over MTN (75 %), Backup (25 %).");
        assertThat(page.locator("#answer")).containsText("given to Safaricom");
        assertThat(page.locator(".timeline"))
                .containsText("The project’s route +2557 is for numbers that begin otherwise.");
        assertThat(page.locator(".timeline")).containsText("The project’s route +254 fits and decides.");
        walk.axe();
        ask(page, "+255713123456");
        assertThat(page.locator("#answer")).containsText("would wait for Airtel");
        assertThat(page.locator(".timeline")).containsText("1. Airtel Paused");
        ask(page, "12");
        assertThat(page.locator("main")).containsText("12");
        assertThat(page.locator("#answer")).hasCount(0);
        assertThat(page.locator("#number")).hasValue("12");
        assertThat(rows.value("select count(*) from message where project_id = ?", project.value()))
                .isEqualTo(0L);
    }

    private static void ask(Page page, String number) {
        page.fill("#number", number);
        page.keyboard().press("Enter");
        page.waitForURL("**number=" + number.replace("+", "%2B") + "**");
    }

    @Test
    void another_project_s_route_and_gateway_do_not_exist() {
        ProjectId other = accounts.project();
        rows.sql("insert into route (id, project_id, prefix) values (?, ?, '')", airtel, project.value());
        var theirs = accounts.signedIn(accounts.member(other, ProjectRole.OWNER));
        String form = "sending/routing/route.xhtml?project=";

        assertThat(theirs.get(form + other + "&id=" + airtel).statusCode()).isEqualTo(404);
        assertThat(theirs.get(form + project + "&id=" + airtel).statusCode()).isEqualTo(404);
        assertThat(theirs.get(form + other).body()).doesNotContain("place" + airtel);
    }

    private long gateway(String name) {
        long id = rows.simulator().id();
        rows.sql("update gateway set name = ? where id = ?", name, id);
        return id;
    }

    private Page signIn(Walk walk, ProjectRole role) {
        accounts.signIn(walk, accounts.member(project, role), LIST + project);
        return walk.page();
    }

    private static void place(Page page, long gateway, String place) {
        page.selectOption("#form\\:place" + gateway, place);
    }

    private static Locator error(Page page, String field) {
        return page.locator("#form .field:has(#form\\:" + field + ") .field-error");
    }

    private String trail() {
        return (String) rows.value(
                "select string_agg(action, ' ' order by id) from audit_entry where project_id = ?", project.value());
    }
}
