package org.tarishi.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
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

@OnServer
@InBrowser
class ContactsIT {

    private static final String LIST = "/contact/contacts.xhtml?project=";

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    ContactsIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void a_contact_with_a_gateway_of_its_own_is_written_to_over_it(Walk walk) {
        long phone = rows.simulator().id();
        rows.sql("update gateway set name = 'The phone' where id = ?", phone);
        accounts.signIn(walk, accounts.member(project, ProjectRole.SENDER), LIST + project);
        Page page = walk.page();
        assertThat(page.getByText("No contact yet")).isVisible();
        walk.axe();
        page.getByText("Add a contact").click();
        page.fill("#form\\:number", "12");
        page.click("#form\\:save");
        assertThat(page.locator("#form .field-error")).hasCount(2);
        assertThat(page.locator("#form\\:number")).hasValue("12");
        walk.axe();

        page.fill("#form\\:name", "Asha Mwangi");
        page.fill("#form\\:number", "0712 345 678");
        page.selectOption("#form\\:gateway", Long.toString(phone));
        page.click("#form\\:save");
        assertThat(page.locator("tbody")).containsText("Asha Mwangi");
        assertThat(page.locator("tbody")).containsText("The phone");
        walk.axe();
        walk.open("sending/routing/whatIf.xhtml?number=%2B254712345678&project=" + project);
        assertThat(page.locator("#answer")).containsText("would go over The phone.");
        assertThat(page.locator(".timeline")).containsText("The contact’s gateway fits and decides.");
        finds(walk);
        removes(walk);
    }

    private void finds(Walk walk) {
        walk.open(LIST.substring(1) + project + "&part=mwan");
        assertThat(walk.page().locator("tbody")).containsText("+254712345678");
        walk.open(LIST.substring(1) + project + "&part=%25");
        assertThat(walk.page().getByText("No contact fits")).isVisible();
    }

    private void removes(Walk walk) {
        walk.open(LIST.substring(1) + project);
        walk.page().getByText("Asha Mwangi").click();
        walk.page().click("#form\\:remove");
        walk.page().click("dialog.ask .button-main");
        assertThat(walk.page().getByText("Asha Mwangi is no longer a contact.")).isVisible();
    }

    @Test
    void a_long_list_is_read_a_page_at_a_time_in_the_order_of_names_and_back() {
        rows.sql(
                "insert into contact select ? + n, ?, '+2547' || lpad(n::text, 8, '0'), 'Name ' || lpad(n::text, 3, '0'),"
                        + " null, now() from generate_series(1, 120) n",
                project.value(),
                project.value());
        Http viewer = accounts.signedIn(accounts.member(project, ProjectRole.VIEWER));
        String list = LIST.substring(1) + project;

        String first = viewer.get(list).body();
        assertThat(first)
                .contains("Name 001", "Name 050")
                .doesNotContain("Name 051")
                .doesNotContain("+254700000001");
        String second = viewer.get(list + "&cursor=o" + (project.value() + 50)).body();
        assertThat(second).contains("Name 051", "Name 100").doesNotContain("Name 050", "Name 101");
        String back = viewer.get(list + "&cursor=n" + (project.value() + 51)).body();
        assertThat(back).contains("Name 001", "Name 050").doesNotContain("Name 051");
        String last = viewer.get(list + "&cursor=o" + (project.value() + 100)).body();
        assertThat(last).contains("Name 101", "Name 120").doesNotContain("cursor=o" + (project.value() + 120));
    }

    @Test
    void another_project_s_contact_does_not_exist() {
        rows.sql(
                "insert into contact values (?, ?, '+254712345678', 'Asha', null, now())",
                project.value(),
                project.value());
        ProjectId other = accounts.project();
        Http stranger = accounts.signedIn(accounts.member(other, ProjectRole.OWNER));

        assertThat(stranger.get("contact/contact.xhtml?project=" + other + "&id=" + project.value())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(LIST.substring(1) + other).body()).doesNotContain("Asha");
    }

    @Test
    void it_is_read_on_a_phone_at_night_in_french(Walks walks) {
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        accounts.signIn(walk, accounts.member(project, ProjectRole.VIEWER), LIST + project);

        assertThat(walk.page().getByText("Pas encore de contact")).isVisible();
        walk.axe();
    }
}
