package org.tarishi.onboarding.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.sourcing.GivenPaper;
import org.tarishi.onboarding.sourcing.GivenSourcing;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** From the offered quote through acceptance, contract, operators and numbers to the connection, by two people. */
@OnServer
@InBrowser
class ContractWalkIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private final TestAccounts accounts;
    private final GivenProject project;

    ContractWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
    }

    @Test
    void a_quote_is_offered_accepted_signed_and_provisioned(Walks walks) {
        long request = GivenSourcing.request(project);
        GivenSourcing.quote(project, request, TODAY.plusDays(30));
        Walk ada = walks.start();
        Walk otieno = walks.start();
        accounts.signIn(ada, accounts.person(PlatformRole.ADMIN), "/onboarding/sourcing/compare.xhtml?id=" + request);
        accounts.signIn(
                otieno,
                accounts.member(new ProjectId(project.id()), ProjectRole.OWNER),
                "/onboarding/request/request.xhtml?project=" + project.id() + "&id=" + request);

        offer(ada);
        accept(otieno);
        sign(ada, request);
        operators(ada, request);
        papers(ada, request);
        numbers(ada, request);

        otieno.open("/onboarding/contract/progress.xhtml?project=" + project.id() + "&id=" + request);
        assertThat(otieno.page().locator("main")).containsText("Operators that have approved: 1 of 1.");
        otieno.axe();
    }

    private static void offer(Walk walk) {
        Page page = walk.page();
        page.locator("input[name='form:quote']").check();
        page.click("#form\\:offer");
        assertThat(page.locator("#form .field-error")).containsText("why there is only one");
        page.fill("#form\\:onlyOne", "No other provider reaches both operators of the country.");
        page.click("#form\\:offer");
        assertThat(page.locator("main")).containsText("Quote to accept");
    }

    private static void accept(Walk walk) {
        Page page = walk.page();
        page.reload();
        assertThat(page.locator(".turn a.button-main")).hasText("Decide");
        page.locator(".turn a.button-main").click();
        walk.axe();
        assertThat(page.locator("main")).containsText("KES 11,800.00");
        page.fill("#form\\:budgetCode", "H-17");
        page.fill("#form\\:monthlyCap", "1,500");
        page.fill("#form\\:typedTotal", "11.80");
        page.click("#form\\:accept");
        assertThat(page.locator("#form .field-error")).hasCount(2);
        assertThat(page.locator("#form .field-error").first()).containsText("This is not the total of the quote.");
        assertThat(page.locator("#form\\:budgetCode")).hasValue("H-17");
        assertThat(page.locator("#form\\:monthlyCap")).hasValue("1,500");
        assertThat(page.locator("#form\\:typedTotal")).hasValue("11.80");
        page.fill("#form\\:typedTotal", "11,800");
        page.check("#form\\:understood");
        page.click("#form\\:accept");
        assertThat(page.locator("main")).containsText("The contract is being signed.");
    }

    private static void sign(Walk walk, long request) {
        Page page = walk.page();
        walk.open("/onboarding/contract/contract.xhtml?id=" + request);
        walk.axe();
        assertThat(page.locator("#form\\:setUpCharge")).hasValue("1100.00");
        page.fill("#form\\:signedOn", TODAY.plusDays(1).toString());
        page.setInputFiles("#form\\:file", new FilePayload("contract.pdf", "application/pdf", GivenPaper.PDF));
        page.click("#form\\:sign");
        assertThat(page.locator("#form .field-error")).containsText("cannot be signed in the future");
        assertThat(page.locator("main")).containsText("contract.pdf is added and stays");
        page.fill("#form\\:signedOn", TODAY.toString());
        page.fill("#form\\:expires", TODAY.plusDays(30).toString());
        page.click("#form\\:sign");
        assertThat(page.locator("main")).containsText("Provider sets up");
        walk.open("/onboarding/contract/contract.xhtml?id=" + request);
        assertThat(page.locator("main")).containsText("KES 1,100.00");
    }

    private static void operators(Walk walk, long request) {
        Page page = walk.page();
        walk.open("/onboarding/contract/operators.xhtml?id=" + request);
        walk.axe();
        Locator airtel = section(page, "Airtel");
        airtel.getByText("Leave it out").click();
        assertThat(section(page, "Airtel").locator(".field-error")).containsText("Write at least 10 characters.");
        section(page, "Airtel").locator("input[id*=note]").fill("The project reaches nobody there.");
        section(page, "Airtel").getByText("Leave it out").click();
        assertThat(section(page, "Airtel")).containsText("Left out");
        section(page, "Safaricom").locator("input[type=submit][value=Applied]").click();
        section(page, "Safaricom").locator("input[type=submit][value=Approved]").click();
        section(page, "Safaricom").locator("input[id*=share]").fill("64.5");
        section(page, "Safaricom").getByText("Keep the share").click();
        assertThat(page.locator("main")).containsText("They reach 64.5");
        walk.axe();
    }

    private static void papers(Walk walk, long request) {
        Page page = walk.page();
        walk.open("/onboarding/contract/papers.xhtml?id=" + request);
        assertThat(section(page, "Contract")).containsText("Accepted");
        page.fill("#form\\:title", "for 22395");
        page.click("#form\\:require");
        Locator permit = section(page, "Permit of the regulator");
        assertThat(permit).containsText("Required");
        permit.locator("input[type=file]").setInputFiles(new FilePayload("permit.png", "image/png", GivenPaper.PDF));
        permit.getByText("Add the file").click();
        assertThat(section(page, "Permit of the regulator").locator(".field-error"))
                .containsText("is not what its name says");
        walk.axe();
        walk.open("/onboarding/contract/expiring.xhtml");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("KE-T" + request)))
                .containsText(TODAY.plusDays(30).toString());
        walk.axe();
    }

    private static void numbers(Walk walk, long request) {
        Page page = walk.page();
        walk.open("/onboarding/contract/provision.xhtml?id=" + request);
        walk.axe();
        page.click("#provisioning\\:provision");
        assertThat(page.locator("main")).containsText("No number is assigned yet.");
        assertThat(page.locator("main")).containsText("credentials are not stored yet.");
        page.fill("#form\\:address", "CLINIC");
        page.click("#form\\:add");
        assertThat(page.locator("#form .field-error")).containsText("is not a short code");
        assertThat(page.locator("#form\\:address")).hasValue("CLINIC");
        page.fill("#form\\:address", "22395");
        page.fill("#form\\:leaseEnd", TODAY.plusYears(1).toString());
        page.fill("#form\\:rental", "150");
        page.selectOption("#form\\:currency", "KES");
        page.click("#form\\:add");
        assertThat(page.locator("table")).containsText("22395");
        assertThat(page.locator("table")).containsText(TODAY.plusYears(1).toString());
        assertThat(page.locator("table")).containsText("KES");
        page.check("#provisioning\\:credentials");
        page.click("#provisioning\\:provision");
        assertThat(page.locator("main")).containsText("Being connected");
    }

    private static Locator section(Page page, String title) {
        return page.locator(
                "section.section",
                new Page.LocatorOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText(title))));
    }
}
