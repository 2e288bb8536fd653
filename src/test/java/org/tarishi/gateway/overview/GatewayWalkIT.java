package org.tarishi.gateway.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
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
@Isolated("it wants a list without shared gateways, which other tests make")
class GatewayWalkIT {

    private static final Pattern TEMPLATE = Pattern.compile("username=\\{user}.*", Pattern.DOTALL);
    private static final String LIST = "/gateway/overview/gateways.xhtml?project=";

    private final TestServer server;
    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    GatewayWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
        // other tests' shared gateways would stand in this project's list
        rows.sql("update gateway set state = 'DELETED' where project_id is null");
    }

    @Test
    void a_manager_adds_a_provider_mends_the_form_and_pauses_resumes_and_deletes_it(Walk walk) {
        Page page = signIn(walk, ProjectRole.MANAGER);
        walk.axe();
        page.getByText("Add the first gateway").click();
        walk.axe();
        page.getByText("HTTP provider").click();

        fillInWithFaults(page);
        walk.axe();
        mendAndSave(page);
        walk.axe();
        assertThat(page.locator("main")).not().containsText("hush-hush");

        pauseAndResume(walk);
        delete(page);
    }

    private void fillInWithFaults(Page page) {
        page.selectOption("#form\\:startFrom", "kannel");
        page.click("#form\\:fillIn");
        page.fill("#form\\:url", "http://kannel.example.org/cgi-bin/sendsms");
        page.fill("#form\\:user", "hub");
        page.fill("#form\\:secret", "hush-hush");
        page.fill("#form\\:sender", "far too long a name");
        page.fill("#form\\:inFlight", "many");
        page.click("#form\\:save");

        assertThat(error(page, "name")).hasText("This is needed. Fill it in.");
        assertThat(error(page, "sender")).containsText("far too long a name cannot be a sender");
        assertThat(error(page, "inFlight")).hasText("Write a whole number from 1 to 256.");
        assertThat(page.locator("#form\\:inFlight")).hasValue("many");
        assertThat(page.locator("#form\\:template")).hasValue(TEMPLATE);
        assertThat(page.locator("#form\\:secret")).hasValue("");
        assertThat(page.getByText("What you typed is kept")).isVisible();
        assertThat(page.getByText("Name: This is needed.")).isVisible();
    }

    private void mendAndSave(Page page) {
        page.fill("#form\\:name", "Kannel Kisumu");
        page.fill("#form\\:sender", "CLINIC");
        page.fill("#form\\:inFlight", "8");
        page.fill("#form\\:url", "https://kannel.example.org/cgi-bin/sendsms");
        page.click("#form\\:save");

        assertThat(page.locator("h1")).hasText("Kannel Kisumu");
        assertThat(page.getByText("“Kannel Kisumu” is set up.")).isVisible();
        assertThat(page.locator(".fact", new Page.LocatorOptions().setHasText("Password, token or key")))
                .containsText("Set; it is never shown");
        assertThat(page.locator(".copy-value").first()).containsText(server.base() + "callbacks/");
        assertThat(page.getByText("All numbers that no other route fits")).isVisible();
    }

    private void pauseAndResume(Walk walk) {
        Page page = walk.page();
        page.click("nav >> text=Gateways");
        page.click("button[name=pause]");
        assertThat(page.getByText("“Kannel Kisumu” is paused.")).isVisible();
        assertThat(page.locator(".state")).hasText("Paused");
        assertThat(page.locator("tbody")).containsText("Somebody paused it.");
        walk.axe();
        page.click("button[name=resume]");
        assertThat(page.locator(".state")).hasText("Ready");
        assertThat(trail()).isEqualTo(List.of("gateway.added", "gateway.paused", "gateway.resumed"));
    }

    private static void delete(Page page) {
        page.click("tbody a >> text=Kannel Kisumu");
        page.click("summary >> text=Delete…");
        assertThat(page.getByText("Nothing is waiting for it.")).isVisible();
        page.getByText("Delete it now").click();
        assertThat(page.getByText("“Kannel Kisumu” is deleted.")).isVisible();
        assertThat(page.getByText("No gateway yet")).isVisible();
    }

    @Test
    void what_waits_and_what_went_wrong_is_told_in_the_reader_s_language(Walks walks) {
        long gateway = rows.simulator().id();
        rows.sql("update gateway set state = 'PAUSED', pause_reason = 'gateway.no-credit' where id = ?", gateway);
        rows.sql(
                "insert into gateway_health (gateway_id, last_trouble_at, trouble_class, trouble_text, troubles_in_row)"
                        + " values (?, now(), 'CREDIT', 'gateway.no-credit', 1)",
                gateway);
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        Page page = signIn(walk, ProjectRole.VIEWER);

        walk.open("gateway/overview/gateways.xhtml?show=attention&project=" + project);
        assertThat(page.getByText("Aucune n’a de problème")).isVisible();
        rows.sql(
                "insert into gateway_incident (id, gateway_id, cause, detail, opened_at) values (?, ?, 'LOW_BALANCE', 'KES 42.50', now())",
                gateway,
                gateway);
        walk.open("gateway/overview/gateways.xhtml?show=attention&words=simu&project=" + project);
        assertThat(page.locator("#show")).hasValue("attention");
        assertThat(page.locator("tbody")).containsText("Le solde est bas : KES 42.50");
        assertThat(page.locator("tbody")).containsText("n’a plus de crédit");
        assertThat(page.locator("tbody .state")).hasText("En pause");
        assertThat(page.locator("button[name=resume]")).hasCount(0);
        walk.axe();
        page.locator("tbody a").first().click();
        assertThat(page.locator("#health")).containsText("n’a plus de crédit");
        assertThat(page.locator(".copy-value")).hasCount(0);
        walk.axe();
    }

    private Page signIn(Walk walk, ProjectRole role) {
        accounts.signIn(walk, accounts.member(project, role), LIST + project);
        return walk.page();
    }

    private static Locator error(Page page, String field) {
        return page.locator("#form .field:has(#form\\:" + field + ") .field-error");
    }

    private List<String> trail() {
        String all = (String) rows.value(
                "select string_agg(action, ' ' order by id) from audit_entry"
                        + " where project_id = ? and action like 'gateway.%'",
                project.value());
        return List.of(all.split(" "));
    }
}
