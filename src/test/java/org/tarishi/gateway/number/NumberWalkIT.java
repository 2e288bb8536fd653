package org.tarishi.gateway.number;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

@OnServer
@InBrowser
class NumberWalkIT {

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;
    private final long gateway;
    private final String code;

    NumberWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
        GivenGateway made = rows.simulator();
        this.gateway = made.id();
        this.code = made.shortCode();
        rows.sql("update gateway set sender = 'CLINIC' where id = ?", gateway);
    }

    @Test
    void a_manager_adds_the_first_number_of_a_gateway_mends_it_and_ends_it(Walk walk) {
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), gatewayPage());
        Page page = walk.page();
        page.getByText("Numbers of this gateway").click();
        assertThat(page.locator("main")).containsText("Messages show the gateway’s sender, CLINIC.");
        walk.axe();
        page.getByText("Add a number").click();

        assertThat(page.locator("#form\\:address")).hasValue("CLINIC");
        page.getByText("Short code of 3 to 8 digits").click();
        page.getByText("The project pays (reverse-billed)").click();
        page.fill("#form\\:operators", "Operator of " + gateway);
        page.fill("#form\\:rental", "30000");
        page.click("#form\\:save");
        assertThat(page.locator("main")).containsText("CLINIC is not a short code.");
        assertThat(page.locator("main")).containsText("Choose the currency of the rental.");
        walk.axe();
        walk.screenshot("number-form");

        page.fill("#form\\:address", code);
        page.selectOption("#form\\:currency", "KES");
        page.fill("#form\\:leaseEnd", java.time.LocalDate.now().plusDays(12).toString());
        page.click("#form\\:save");
        assertThat(page.locator("main")).containsText(code + " is added.");
        assertThat(page.locator("tbody")).containsText("Ends soon");
        assertThat(page.locator("tbody")).containsText(Pattern.compile("KES.30,000\\.00"));
        walk.axe();
        walk.screenshot("numbers");

        page.click("summary >> text=End…");
        page.getByText("End it now").click();
        assertThat(page.locator("main")).containsText("No number yet");
    }

    @Test
    void it_is_read_in_french_on_a_phone_at_night(Walks walks) {
        rows.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, operators, payer, created_at, version)"
                        + " values (?, ?, 'SHORT_CODE', ?, 'KE', 'Safaricom', 'PROJECT', now(), 0)",
                gateway,
                gateway,
                code);
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        accounts.signIn(
                walk,
                accounts.member(project, ProjectRole.MANAGER),
                "/gateway/number/numbers.xhtml?project=" + project + "&id=" + gateway);

        assertThat(walk.page().locator("tbody")).containsText("Numéro court, Kenya");
        assertThat(walk.page().locator("tbody")).containsText("Le projet paie (frais inversés)");
        walk.axe();
        walk.screenshot("numbers-fr-phone");
        walk.page().getByText("Ajouter un numéro").click();
        walk.axe();
        walk.screenshot("number-form-fr-phone");
    }

    private String gatewayPage() {
        return "/gateway/overview/gateway.xhtml?project=" + project + "&id=" + gateway;
    }
}
