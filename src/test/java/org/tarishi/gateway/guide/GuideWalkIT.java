package org.tarishi.gateway.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TelerivetAlike;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** Setting up a phone at Telerivet step by step, against a look-alike of Telerivet on this machine. */
@OnServer
@InBrowser
class GuideWalkIT {

    private static final String KEY = "a key of the clinic";

    private final TestServer server;
    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    GuideWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void a_manager_connects_a_phone_hears_a_text_sends_a_test_and_only_then_has_a_gateway(Walk walk) {
        try (TelerivetAlike telerivet = TelerivetAlike.withKey(KEY)) {
            rows.allow(telerivet.host());
            accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), chooser());

            connect(walk, telerivet);
            hear(walk);
            survives(walk);
            speak(walk, telerivet);
            finish(walk);
        }
    }

    private String chooser() {
        return "/gateway/setup/chooseType.xhtml?project=" + project;
    }

    private void connect(Walk walk, TelerivetAlike telerivet) {
        Page page = walk.page();
        walk.axe();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Telerivet").setExact(true))
                .click();
        walk.axe();
        walk.screenshot("guide-connect");
        page.fill("#form\\:base-url", telerivet.baseUrl());
        page.fill("#form\\:api-key", "another key");
        page.fill("#form\\:project-id", TelerivetAlike.PROJECT);
        page.fill("#form\\:phone-id", "PN0000000000000002");
        page.click("#form\\:connect");
        assertThat(page.locator("main")).containsText("Telerivet does not accept this API key.");
        assertThat(page.locator("#form\\:phone-id")).hasValue("PN0000000000000002");

        page.fill("#form\\:api-key", KEY);
        page.click("#form\\:connect");
        assertThat(page.locator("main")).containsText("has no phone with this id");

        page.fill("#form\\:phone-id", TelerivetAlike.PHONE);
        page.click("#form\\:connect");
        assertThat(page.locator("main")).containsText("The provider knows these credentials");
        assertThat(page.locator("main")).containsText("Clinic phone");
        walk.axe();
        walk.screenshot("guide-hear");
    }

    private void hear(Walk walk) {
        Page page = walk.page();
        String url =
                page.locator(".copy code, .copy-value").first().textContent().strip();
        String secret =
                page.locator(".copy code, .copy-value").nth(1).textContent().strip();
        assertThat(secret).hasSize(32);

        assertThat(text(url, "guess")).isEqualTo(401);
        assertThat(page.getByText("The provider called, but with another secret"))
                .isVisible();

        assertThat(text(url, secret)).isEqualTo(200);
        assertThat(page.getByText("A text came in")).isVisible();
        assertThat(page.locator("#heard")).containsText("+254712345678");
        assertThat(page.locator("#heard")).containsText("Habari");
        walk.axe();
        walk.screenshot("guide-heard");
    }

    private int text(String url, String secret) {
        return Http.visitor(server.base())
                .postForm(
                        URI.create(url).getPath().substring(1),
                        Map.of(
                                "event", "incoming_message",
                                "id", "SM1",
                                "message_type", "sms",
                                "content", "Habari",
                                "from_number_e164", "+254712345678",
                                "phone_id", TelerivetAlike.PHONE,
                                "secret", secret))
                .statusCode();
    }

    /** Neither a reload nor going away and coming back loses what was entered. */
    private void survives(Walk walk) {
        Page page = walk.page();
        page.reload();
        assertThat(page.locator("#heard")).containsText("Habari");
        walk.open("/gateway/overview/gateways.xhtml?project=" + project);
        assertThat(page.locator("main")).not().containsText("Clinic phone");
        walk.open(chooser());
        page.getByText("Clinic phone").click();
        page.getByText("Connect").click();
        assertThat(page.locator("#form\\:phone-id")).hasValue(TelerivetAlike.PHONE);
        page.click("#form\\:connect");
        assertThat(page.locator("#heard")).containsText("Habari");
    }

    private void speak(Walk walk, TelerivetAlike telerivet) {
        Page page = walk.page();
        page.getByText("Name it and go live").click();
        assertThat(page.getByText("A test is still missing")).isVisible();
        page.getByText("Send a test").first().click();
        assertThat(page.locator("#form\\:number")).hasValue("+254712345678");
        walk.axe();
        page.click("#form\\:send");
        assertThat(page.getByText("Did the test arrive?")).isVisible();
        walk.axe();
        walk.screenshot("guide-spoken");
        assertThat(telerivet.messages()).hasSize(1);
        assertThat(telerivet.messages().get(0).path("to_number").asText()).isEqualTo("+254712345678");
    }

    private void finish(Walk walk) {
        Page page = walk.page();
        page.click("#next");
        assertThat(page.locator("#form\\:name")).hasValue("Clinic phone");
        walk.axe();
        walk.screenshot("guide-finish");
        page.fill("#form\\:name", "Phone in Kisumu");
        page.click("#form\\:finish");

        assertThat(page.locator("h1")).hasText("Phone in Kisumu");
        assertThat(page.getByText("“Phone in Kisumu” is live.")).isVisible();
        assertThat(rows.value("select state from gateway where project_id = ?", project.value()))
                .isEqualTo("LIVE");
        assertThat(rows.value("select count(*) from route where project_id = ?", project.value()))
                .isEqualTo(1L);
        assertThat(page.locator("main")).not().containsText(KEY);
    }
}
