package org.tarishi.onboarding.country;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** An administrator writes down what Rwanda asks for, and a project's form asks it. */
@OnServer
@InBrowser
class CountryWalkIT {

    private static final String COUNTRIES = "/onboarding/country/countries.xhtml";

    private final TestAccounts accounts;

    CountryWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void what_an_administrator_writes_down_about_a_country_the_form_asks(Walks walks) {
        Walk ada = walks.start();
        accounts.signIn(ada, accounts.person(PlatformRole.ADMIN), COUNTRIES);
        writeRules(ada);
        addQuestion(ada);

        ProjectId project = accounts.project("RW", "Africa/Kigali");
        Walk amina = walks.start();
        accounts.signIn(
                amina,
                accounts.member(project, ProjectRole.MANAGER),
                "/onboarding/request/startRequest.xhtml?country=RW&project=" + project);
        fillIn(amina);
    }

    private static void writeRules(Walk walk) {
        Page page = walk.page();
        walk.axe();
        page.selectOption("#form\\:country", "RW");
        page.click("#form\\:open");
        walk.axe();
        page.fill("#form\\:quietFrom", "21:00");
        page.fill("#form\\:quietTo", "06:00");
        page.uncheck("#form\\:allowed_shared-short-code");
        page.fill("#form\\:warning_short-code", "The regulator takes two months.");
        page.locator("input[value=LETTER]").check();
        page.fill("#form\\:daysOff", "Liberation Day");
        page.click("#form\\:save");
        assertThat(page.locator(".field-error").first()).containsText("“Liberation Day” is not read.");
        assertThat(page.locator("#form\\:quietFrom")).hasValue("21:00");
        page.fill("#form\\:daysOff", "2027-07-04 Liberation Day");
        page.fill("#form\\:half_PROVISIONING", "20");
        page.fill("#form\\:mostly_PROVISIONING", "60");
        page.click("#form\\:save");
        assertThat(page.getByText("Rwanda is saved.")).isVisible();
        assertThat(page.locator("#form\\:daysOff")).hasValue("2027-07-04 Liberation Day");
    }

    private static void addQuestion(Walk walk) {
        Page page = walk.page();
        page.getByText("Add a question").click();
        walk.axe();
        page.fill("#form\\:key", "district");
        page.check("#form\\:required");
        page.fill("#form\\:label", "District of the head office");
        page.fill("#form\\:pattern", "[A-Z]{2}");
        page.click("#form\\:save");
        assertThat(page.locator(".field-error").first()).containsText("Say what the answer must look like");
        page.fill("#form\\:help", "Two capital letters.");
        page.click("#form\\:save");
        assertThat(page.locator("table")).containsText("District of the head office");
    }

    private static void fillIn(Walk walk) {
        Page page = walk.page();
        page.click("#form\\:start");
        assertThat(page.locator("main")).containsText("The regulator takes two months.");
        assertThat(page.locator("#form\\:sender option[value=shared-short-code]"))
                .hasCount(0);
        page.fill("#form\\:own-district", "Gasabo");
        page.click("#form\\:check");
        assertThat(page.locator("main"))
                .containsText("This is not in the form that is asked for. Two capital letters.");
        assertThat(page.locator("main")).containsText("Add a letter of the ministry under Papers.");
        walk.axe();
        page.fill("#form\\:own-district", "GA");
        page.click("#form\\:check");
        assertThat(page.locator("main")).not().containsText("not in the form that is asked for");
        page.getByText("Papers").first().click();
        assertThat(page.locator("main")).containsText("Still needed: Letter of a ministry.");
        page.getByText("Back to the request").click();
    }
}
