package org.tarishi.onboarding.certification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** An engineer tests a gateway that fails, mends it, tests it again with a phone in hand, and signs the result. */
@OnServer
@InBrowser
class CertificationWalkIT {

    private static final double A_WHOLE_RUN = 120_000;

    private final TestServer server;

    CertificationWalkIT(TestServer server) {
        this.server = server;
    }

    @Test
    void a_failing_gateway_is_mended_tested_again_read_on_a_phone_and_signed_for(Walk walk) throws IOException {
        GivenProject project = GivenProject.on(server);
        GivenCertification given =
                new GivenCertification(server, project, project.gateway("simulator", "{\"reports\": \"false\"}", "{}"));
        TestAccounts accounts = TestAccounts.on(server);
        accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), "/" + given.path());
        Page page = walk.page();

        refusesAnOrderWithoutReason(walk);
        start(page, given, "UNREAD", "a simulated network");
        assertThat(page.locator("#run .state").first()).hasText("Failed", patiently());
        assertThat(page.locator("main")).containsText("no delivery report came in time");
        walk.axe();
        walk.screenshot("certification-failed");
        assertThat(given.state()).isEqualTo("CONNECTING");

        mend(given);
        walk.open("/" + given.path());
        start(page, given, "READ", "");
        assertThat(page.locator("#readings"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_WHOLE_RUN));
        given.isDone();
        walk.axe();
        walk.screenshot("certification-readings");
        walk.open("/" + given.path());
        wrongCode(page);
        readAll(walk, given);
        assertThat(page.locator("#run .state").first()).hasText("Passed");
        assertThat(given.state()).isEqualTo("READY");

        page.click("#signing\\:sign");
        assertThat(page.locator("#signing")).hasCount(0);
        walk.screenshot("certification-passed");
        Download paper = page.waitForDownload(() -> page.click("a[href*='/onboarding/certificate']"));
        assertThat(new String(Files.readAllBytes(paper.path()), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private static void refusesAnOrderWithoutReason(Walk walk) {
        Page page = walk.page();
        page.click("#order\\:start");
        assertThat(page.getByText("Enter at least one number to send tests to.").first())
                .isVisible();
        page.fill("#order\\:number_0", "0712 345 67");
        page.click("#order\\:start");
        assertThat(page.getByText("Name the operator").first()).isVisible();
        walk.axe();
    }

    private static void start(Page page, GivenCertification given, String use, String reason) {
        page.fill("#order\\:operator_0", "Safaricom");
        page.fill("#order\\:number_0", "0712 345 678");
        page.selectOption("#order\\:use_0", use);
        page.fill("#order\\:unattended", reason);
        page.click("#order\\:start");
        assertThat(page.getByText("The tests begin.")).isVisible();
        given.onlyAFew();
    }

    /** As the worksheet's page does it. */
    private static void mend(GivenCertification given) {
        given.project.sql(
                "update gateway set settings = ?, version = version + 1 where id = ?",
                "{\"reports\": \"true\", \"report-delay\": \"100\"}",
                given.gateway.id());
        given.project.sql(
                "update gateway_request set state = 'TESTING', version = version + 1 where id = ?", given.request);
    }

    private static void wrongCode(Page page) {
        page.locator("#readings input[type=text]").first().fill("WRONG1");
        page.locator("#readings input[type=submit]").first().click();
        assertThat(page.getByText("That is not the code").first()).isVisible();
    }

    private static void readAll(Walk walk, GivenCertification given) {
        Page page = walk.page();
        while (page.locator("#readings").count() > 0) {
            String code = (String) given.project.value(
                    "select nonce from certification_reading where state = 'OPEN' and run_id = "
                            + "(select max(id) from certification_run where request_id = ?) order by id limit 1",
                    given.request);
            page.locator("#readings input[type=text]").first().fill(code);
            page.locator("#readings input[type=submit]").first().click();
            Await.until(() -> page.getByText("Noted.").count() > 0);
            walk.open("/" + given.path());
        }
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(A_WHOLE_RUN);
    }
}
