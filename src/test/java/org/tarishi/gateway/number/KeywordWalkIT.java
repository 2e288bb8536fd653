package org.tarishi.gateway.number;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** Keywords on a number that projects share, from reserving one to what becomes of texts. */
@OnServer
@InBrowser
class KeywordWalkIT {

    private final TestServer server;
    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;
    private final GivenProject.GivenGateway shared;
    private final String code;

    KeywordWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
        this.shared = rows.sharedSimulator();
        this.code = Long.toString(10_000_000 + shared.id() % 80_000_000);
        rows.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, by_keyword, project_id, answer, created_at, version)"
                        + " values (?, ?, 'SHORT_CODE', ?, 'KE', 'SENDER', true, ?, 'Begin with a keyword.', now(), 0)",
                shared.id(),
                shared.id(),
                code,
                project.value());
    }

    @Test
    void a_manager_reserves_a_keyword_and_is_told_why_another_cannot_be_had(Walk walk) {
        ProjectId other = accounts.project();
        rows.sql(
                "insert into keyword (id, number_id, project_id, word, folded, reserved_by, reserved_at)"
                        + " values (?, ?, ?, 'CHOLERA', 'CHOLERA', 'tests', now())",
                shared.id(),
                shared.id(),
                other.value());
        accounts.signIn(
                walk,
                accounts.member(project, ProjectRole.MANAGER),
                "/gateway/overview/gateways.xhtml?project=" + project);
        Page page = walk.page();
        page.click("main >> text=Keywords");
        assertThat(page.locator("main")).containsText("No keyword yet");
        assertThat(page.locator("main")).not().containsText("CHOLERA");
        walk.axe();

        reserve(page, "CH0LERA");
        assertThat(page.locator("main")).containsText("“CH0LERA” looks the same as “CHOLERA”");
        assertThat(page.locator("#form\\:word")).hasValue("CH0LERA");
        reserve(page, "Arrêt");
        assertThat(page.locator("main")).containsText("means the same to everybody");
        reserve(page, "Malaria");
        assertThat(page.locator("main")).containsText("Malaria is reserved.");
        assertThat(page.locator("tbody")).containsText(code);
        walk.axe();
        walk.screenshot("keywords");

        page.click("summary >> text=Release…");
        page.getByText("Release it now").click();
        assertThat(page.locator("main")).containsText("No keyword yet");
    }

    @Test
    void a_text_without_a_keyword_is_answered_and_shown_to_administrators(Walk walk) {
        text("+254712345678", "hello?");

        Await.until(() -> rows.value("select count(*) from message where gateway_id = ?", shared.id()), 1L);
        Assertions.assertThat(
                        rows.value("select sender || ': ' || body from message where gateway_id = ?", shared.id()))
                .isEqualTo(code + ": Begin with a keyword.");
        accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), "/receiving/inbox/unmatched.xhtml");
        assertThat(walk.page().locator("tbody")).containsText("hello?");
        assertThat(walk.page().locator("tbody")).containsText("Answered");
        walk.axe();
        walk.screenshot("unmatched");
    }

    private void reserve(Page page, String word) {
        page.selectOption("#form\\:number", Long.toString(shared.id()));
        page.fill("#form\\:word", word);
        page.click("#form\\:reserve");
    }

    private void text(String from, String text) {
        Http http = server.http();
        http.postJson(
                shared.callback("inbound"), Map.of("id", "in-" + shared.id(), "from", from, "to", code, "text", text));
    }
}
