package org.tarishi.onboarding.connection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.Sink;
import org.tarishi.given.Smsc;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** An engineer connects a provider, with a wrong password first, and hands the request on to its tests. */
@OnServer
@InBrowser
class ConnectWalkIT {

    private static final String OVERVIEW = "/onboarding/connection/connection.xhtml?id=";

    private final TestAccounts accounts;
    private final GivenProject project;
    private TestAccounts.Person engineer;
    private long request;

    ConnectWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        ProjectId id = accounts.project();
        this.project = GivenProject.of(server, id);
    }

    @BeforeEach
    void a_request_that_waits_to_be_connected() {
        engineer = accounts.person(PlatformRole.ADMIN);
        request = GivenRow.request(project, RequestState.CONNECTING);
    }

    @Test
    void a_provider_over_http_is_connected_and_gets_its_paper(Walk walk) throws IOException {
        try (Sink provider = Sink.answeringAfter(Duration.ZERO).demanding("hub", "right-one")) {
            allow(provider.host());
            accounts.signIn(walk, engineer, OVERVIEW + request);
            Page page = walk.page();
            walk.axe();
            walk.screenshot("connection-empty");
            assertThat(page.locator("#gaps")).containsText("No kind of gateway is chosen");
            fillIn(walk, LinkKind.HTTP, "httptemplate");

            follow(page, "Make the gateway");
            walk.axe();
            assertThat(page.locator("#form\\:name")).hasValue("Savanna SMS Ltd KE");
            page.selectOption("#form\\:authentication", "basic");
            page.fill("#form\\:user", "hub");
            page.fill("#form\\:secret", "wrong-one");
            page.selectOption("#form\\:callback-auth", "header");
            page.fill("#form\\:callback-auth-name", "X-Proof");
            page.fill("#form\\:callback-secret", "made-up-by-us");
            page.fill("#form\\:probe-url", provider.url());
            page.click("#form\\:save");
            assertThat(page.locator("#form .field-error").first()).containsText("needed");
            page.fill("#form\\:url", provider.url());
            page.click("#form\\:save");
            assertThat(page.getByText("It is paused until it was tried").first())
                    .isVisible();
            tellsOfTheWrongPassword(walk, "does not accept our credentials");

            follow(page, "Change the gateway");
            assertThat(page.locator("#form\\:secret")).hasValue("");
            page.fill("#form\\:secret", "right-one");
            page.click("#form\\:save");
            goesOnToTheTests(walk);
            paper(walk);
        }
    }

    @Test
    void an_operator_over_smpp_is_connected(Walk walk) {
        try (Smsc smsc = Smsc.start().answeringBinds(0x0E)) {
            allow(smsc.host());
            accounts.signIn(walk, engineer, OVERVIEW + request);
            fillIn(walk, LinkKind.SMPP, "smpp");

            Page page = walk.page();
            follow(page, "Make the gateway");
            page.fill("#form\\:host", smsc.host());
            page.fill("#form\\:system-id", "hub01");
            page.fill("#form\\:password", "wrong");
            page.click("#form\\:save");
            tellsOfTheWrongPassword(walk, "refused our bind");

            follow(page, "Change the gateway");
            smsc.answeringBinds(0);
            page.fill("#form\\:password", "right");
            page.click("#form\\:save");
            goesOnToTheTests(walk);
            assertThat(smsc.binds()).contains("9 hub01 wrong").endsWith("9 hub01 right");
            assertThat(smsc.bound()).hasSize(1);
        }
    }

    private void allow(String host) {
        Http admin = accounts.signedIn(engineer);
        PageForm.of(admin, admin.get("gateway/hosts/hosts.xhtml"))
                .with("host", host)
                .with("reason", "the provider of a test")
                .press("allow");
    }

    private static void fillIn(Walk walk, LinkKind kind, String type) {
        Page page = walk.page();
        follow(page, "Fill in the worksheet");
        page.selectOption("#form\\:type", type);
        page.click("#form\\:choose");
        assertThat(page.getByText("Chosen:").first()).isVisible();
        walk.axe();
        page.fill("#form\\:max-mps", "fast");
        page.click("#form\\:check");
        assertThat(page.locator("#form .field-error").first()).isVisible();
        GivenWorksheet.fillIn(page, kind);
        page.click("#form\\:save");
        assertThat(page.getByText("The worksheet is kept.")).isVisible();
        walk.screenshot("worksheet-" + type);
        follow(page, "Back to the connection");
        assertThat(page.locator("#gaps li")).hasCount(1);
        assertThat(page.locator("#gaps")).containsText("The gateway is not made yet");
    }

    private void tellsOfTheWrongPassword(Walk walk, String words) {
        Page page = walk.page();
        assertThat(page.locator(".state").getByText("Paused")).isVisible();
        page.click("#form\\:probe");
        assertThat(page.locator(".message-bad")).containsText(words);
        walk.axe();
        page.click("#form\\:connect");
        assertThat(page.getByText(words).first()).isVisible();
        assertThat(state()).isEqualTo("CONNECTING");
    }

    private void goesOnToTheTests(Walk walk) {
        Page page = walk.page();
        assertThat(page.locator("#gaps")).hasCount(0);
        page.click("#form\\:probe");
        assertThat(page.locator(".message-good")).containsText("answers and knows us");
        walk.screenshot("connection-good");
        page.click("#form\\:connect");
        assertThat(page.getByText("goes on to its tests").first()).isVisible();
        walk.axe();
        assertThat(state()).isEqualTo("TESTING");
        assertThat(project.value(
                        "select g.state || ' ' || a.state || ' ' || g.for_tests || ' ' || (g.expected_to >= current_date) from gateway g join gateway_grant a on a.gateway_id = g.id"
                                + " join gateway_request r on r.gateway_id = g.id where r.id = ? and a.project_id = ?",
                        request,
                        project.id()))
                .isEqualTo("LIVE ACCEPTED true true");
    }

    private void paper(Walk walk) throws IOException {
        Page page = walk.page();
        follow(page, "What the provider must know");
        walk.axe();
        walk.screenshot("hand-out");
        assertThat(page.locator("main")).containsText("/callbacks/");
        assertThat(page.locator("main")).not().containsText("made-up-by-us");
        byte[] pdf = page.waitForDownload(() -> follow(page, "Paper for the provider (PDF)"))
                .createReadStream()
                .readAllBytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains("Ourreference", "/inbound", "Confidential", "made-up-by-us", "SavannaSMSLtd")
                    .doesNotContain("right-one")
                    .doesNotContain("wrong-one");
        }
    }

    private static void follow(Page page, String link) {
        page.locator("a.button", new Page.LocatorOptions().setHasText(link))
                .first()
                .click();
    }

    private Object state() {
        return project.value("select state from gateway_request where id = ?", request);
    }
}
