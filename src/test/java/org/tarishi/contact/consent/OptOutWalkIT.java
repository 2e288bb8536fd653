package org.tarishi.contact.consent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** Somebody asks for no more messages, and later for messages again. */
@OnServer
@InBrowser
class OptOutWalkIT {

    private static final String LIST = "/contact/consent/optOuts.xhtml?project=";

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    OptOutWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
        rows.routeAllOver(rows.simulator());
    }

    @Test
    void a_manager_notes_an_opt_out_then_nobody_can_write_and_then_lifts_it(Walk walk) {
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), LIST + project);
        Page page = walk.page();
        assertThat(page.getByText("Nobody has opted out")).isVisible();
        walk.axe();

        note(page);
        refuse(walk);
        lift(walk);
    }

    @Test
    void a_manager_chooses_the_words_of_the_project_and_what_is_answered(Walk walk) {
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), LIST + project);
        Page page = walk.page();
        page.getByText("Stop words and answers").click();
        assertThat(page.locator("#form\\:stopWords")).hasValue(Pattern.compile("STOP\n.*ARRET.*", Pattern.DOTALL));
        assertThat(page.locator("#form\\:stopAnswer")).hasValue(Pattern.compile("You get no more messages from .*"));
        walk.axe();
        walk.screenshot("stop-words");

        page.fill("#form\\:stopWords", "TOSHA, BASI");
        page.fill("#form\\:startWords", "basi");
        page.click("#form\\:save");
        assertThat(page.locator("main")).containsText("basi ends messages already");
        page.fill("#form\\:startWords", "ANZA");
        page.fill("#form\\:stopAnswer", "");
        page.click("#form\\:save");

        assertThat(page.getByText("The words and answers are saved.")).isVisible();
        assertThat(page.locator("#form\\:stopWords")).hasValue("TOSHA\nBASI");
        assertThat(page.locator("#form\\:stopAnswer")).hasValue("");
    }

    @Test
    void a_manager_takes_in_the_list_of_the_earlier_provider_and_no_line_is_lost(Walk walk) {
        rows.sql(
                "insert into opt_out values (77, ?, '+254712345681', 'START', 'TEXT', 'Start', '', '2026-01-01')",
                project.value());
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), LIST + project);
        Page page = walk.page();
        page.getByText("Import opt-outs").click();
        page.click("#form\\:take");
        assertThat(page.locator("main")).containsText("Paste the numbers, or choose a file.");
        assertThat(page.locator("main")).containsText("Write where the list is from");
        walk.axe();

        page.fill("#form\\:list", "0712345678\n07123\n+254 712 345 678\n0712345681,2025-12-01");
        byte[] csv = "0712345679;2025-01-03;by letter\n".getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#form\\:file", new FilePayload("stopped.csv", "text/csv", csv));
        page.fill("#form\\:origin", "Export from Acme");
        page.click("#form\\:take");

        assertThat(page.locator("main")).containsText("The list was taken in");
        assertThat(page.locator("#bad tbody tr")).hasCount(2);
        assertThat(page.locator("#bad")).containsText("07123 has too few digits.");
        assertThat(page.locator("#bad")).containsText("+254712345681 asked for messages again after that day");
        assertThat(page.locator("#form\\:list")).hasValue("07123\n0712345681,2025-12-01");
        walk.axe();
        walk.screenshot("opt-outs-imported");
        assertThat(rows.value(
                        "select string_agg(number || ' ' || source || ' ' || words, ', ' order by number) from opt_out"
                                + " where project_id = ? and wish = 'STOP'",
                        project.value()))
                .isEqualTo("+254712345678 IMPORT Export from Acme, +254712345679 IMPORT Export from Acme");
        assertThat(rows.value(
                        "select subject || ' ' || detail from audit_entry where project_id = ? and action = 'opt-outs.imported'",
                        project.value()))
                .isEqualTo("Export from Acme added=2 known=0 repeated=1 bad=2");
        refuse(walk);
    }

    private void note(Page page) {
        page.fill("#form\\:number", "0712 345");
        page.click("#form\\:note");
        assertThat(page.locator("main")).containsText("0712 345 has too few digits.");
        assertThat(page.locator("main")).containsText("Write how they asked");
        assertThat(page.locator("#form\\:number")).hasValue("0712 345");

        page.fill("#form\\:number", "0712 345 678");
        page.fill("#form\\:how", "At the desk");
        page.click("#form\\:note");
        assertThat(page.getByText("This number gets no more messages of this project."))
                .isVisible();
        assertThat(page.locator("tbody")).containsText("+254712345678");
        assertThat(page.locator("tbody")).containsText("At the desk");
    }

    private void refuse(Walk walk) {
        Page page = walk.page();
        walk.open("/sending/compose/compose.xhtml?project=" + project);
        page.fill("#compose\\:to", "+254712345678");
        page.fill("#compose\\:text", "Your visit is tomorrow");
        page.click("#compose\\:send");
        assertThat(page.locator(".field", new Page.LocatorOptions().setHas(page.locator("#compose\\:to"))))
                .containsText("+254712345678 asked for no more messages.");
        assertThat(page.locator("#compose\\:text")).hasValue("Your visit is tomorrow");
    }

    private void lift(Walk walk) {
        Page page = walk.page();
        walk.open(LIST + project + "&number=0712345");
        walk.axe();
        page.getByText("Lift").first().click();
        walk.axe();
        page.click("#form\\:lift");
        assertThat(page.locator("main")).containsText("Write how you know");
        page.fill("#form\\:reason", "Signed the form again");
        page.click("#form\\:lift");
        assertThat(page.getByText("The opt-out is lifted.")).isVisible();
        assertThat(page.getByText("Nobody has opted out")).isVisible();

        assertThat(rows.value(
                        "select action || ' ' || subject || ' ' || detail from audit_entry"
                                + " where project_id = ? and action = 'opt-out.lifted'",
                        project.value()))
                .isEqualTo("opt-out.lifted +2547•••••678 Signed the form again");
        walk.open(LIST + project + "&wish=START");
        assertThat(page.locator("tbody")).containsText("Signed the form again");
    }
}
