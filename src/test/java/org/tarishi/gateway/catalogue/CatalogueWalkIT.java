package org.tarishi.gateway.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
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
class CatalogueWalkIT {

    private static final String LIST = "/gateway/catalogue/catalogue.xhtml";

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    CatalogueWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void an_administrator_writes_an_entry_and_mends_what_is_wrong_with_it(Walk walk) {
        String name = "Orange " + project;
        accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), LIST);
        Page page = walk.page();
        page.getByText("Add an entry").click();
        walk.axe();
        page.selectOption("#form\\:country", "SN");
        page.fill("#form\\:name", name);
        page.getByText("Short code").click();
        page.fill("#form\\:price", "12.5");
        page.click("#form\\:save");
        assertThat(page.locator("main")).containsText("Write the currency of the price as its code");
        walk.axe();
        page.fill("#form\\:currency", "XOF");
        page.fill("#form\\:leadTime", "8 weeks");
        page.click("#form\\:save");

        assertThat(page.locator("main")).containsText("“" + name + "” is saved.");
        page.fill("#words", name);
        page.getByText("Search").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("Senegal");
        assertThat(page.locator("tbody")).containsText("8 weeks");
        walk.axe();
        page.click("summary >> text=Remove");
        page.click("button[name=remove]");
        assertThat(page.locator("main")).containsText("The entry is taken out.");
    }

    @Test
    void somebody_finds_a_country_and_the_three_ways_there(Walks walks) {
        long shared = rows.sharedSimulator().id();
        entry(shared, "UG", "MTN " + project);
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        accounts.signIn(
                walk,
                accounts.member(project, ProjectRole.MANAGER),
                "/gateway/setup/chooseType.xhtml?project=" + project);
        Page page = walk.page();
        page.getByText("Quelle passerelle dessert quel pays ?").click();
        assertThat(page.locator("h1")).containsText("Kenya");
        page.selectOption("#country", "UG");
        page.getByText("Chercher").click();

        assertThat(page.locator("h1")).hasText("Passerelles : Ouganda");
        assertThat(page.locator("tbody")).containsText("MTN " + project);
        assertThat(page.locator("main")).containsText("3. Une nouvelle passerelle dans le pays");
        walk.axe();
        walk.screenshot("catalogue-fr-phone");
        page.getByText("Connecter un téléphone").click();
        assertThat(page.locator("h1")).hasText("Ajouter une passerelle");
    }

    @Test
    void everybody_who_signed_in_reads_it_and_only_administrators_change_it() {
        entry(0, "TZ", "Known " + project);
        Http member = accounts.signedIn(accounts.person());

        var page = member.get(LIST.substring(1) + "?country=TZ");
        Assertions.assertThat(page.statusCode()).isEqualTo(200);
        Assertions.assertThat(page.body())
                .contains("Known " + project, "Three ways in Tanzania", "Open a project to go on")
                .doesNotContain("editEntry");
        Assertions.assertThat(PageForm.of(member, page, "list")
                        .pressPlain("remove", Long.toString(project.value()))
                        .statusCode())
                .isEqualTo(403);
    }

    private void entry(long gateway, String country, String name) {
        rows.sql(
                "insert into catalogue_entry (id, country, gateway_id, name, sends, receives, kinds, reverse_billed,"
                        + " operators, rate, lead_time, version) values (?, ?, " + (gateway == 0 ? "null" : gateway)
                        + ", ?, true, true, 'SHORT_CODE', true, 'MTN, Airtel', 'by contract', '6 to 10 weeks', 0)",
                project.value(),
                country,
                name);
    }
}
