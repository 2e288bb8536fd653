package org.tarishi.onboarding.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** The form of a request: stored by itself while somebody types, and typed into by two people at once. */
@OnServer
@InBrowser
class FormOfTwoIT {

    private static final int UNTIL_STORED = 11_000;

    private final TestAccounts accounts;
    private final ProjectId project;
    private final Person amina;
    private final String form;

    FormOfTwoIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        GivenProject clinic = GivenProject.on(server);
        this.project = new ProjectId(clinic.id());
        this.amina = accounts.member(project, ProjectRole.MANAGER);
        this.form = "/onboarding/request/editRequest.xhtml?project=" + project + "&id=" + GivenRow.request(clinic);
    }

    @Test
    void what_is_typed_is_stored_by_itself_and_whoever_types_is_not_disturbed(Walks walks) {
        Walk walk = opened(walks, amina);
        Page page = walk.page();
        page.fill("#form\\:languages", "Swahili");
        page.locator("#form\\:told-how").pressSequentially("Posters ");
        tenSeconds(page);
        assertThat(page.locator("#form\\:saved")).containsText("Everything is saved.");

        assertThat(page.locator("#form\\:told-how")).isFocused();
        page.keyboard().type("in clinics");
        assertThat(page.locator("#form\\:told-how")).hasValue("Posters in clinics");
        tenSeconds(page);
        page.reload();
        assertThat(page.locator("#form\\:languages")).hasValue("Swahili");
        assertThat(page.locator("#form\\:told-how")).hasValue("Posters in clinics");
    }

    @Test
    void of_two_who_answer_one_question_the_second_is_told_what_the_first_answered_and_decides(Walks walks) {
        Walk second = opened(walks, accounts.member(project, ProjectRole.OWNER));
        Walk first = opened(walks, amina);
        save(first.page(), "sample-1", "Clinic: see you on Monday.");

        second.page().fill("#form\\:languages", "Swahili");
        second.page().fill("#form\\:sample-1", "Clinic: see you on Friday.");
        tenSeconds(second.page());
        assertThat(second.page().locator("#form\\:saved"))
                .containsText(amina.name() + " has answered “Clinic: see you on Monday.” here");
        second.axe();
        second.screenshot("form-of-two-by-itself");
        tenSeconds(second.page());
        first.open(form);
        assertThat(first.page().locator("#form\\:languages")).hasValue("Swahili");
        assertThat(first.page().locator("#form\\:sample-1")).hasValue("Clinic: see you on Monday.");

        second.page().click("#form\\:save");
        assertThat(second.page().locator("main")).containsText("Saved.");
        first.open(form);
        assertThat(first.page().locator("#form\\:sample-1")).hasValue("Clinic: see you on Friday.");
    }

    @Test
    void whoever_saves_over_somebody_elses_answer_reads_so_at_its_question(Walks walks) {
        Walk second = opened(walks, accounts.member(project, ProjectRole.OWNER));
        Walk first = opened(walks, amina);
        save(first.page(), "peak", "5");

        second.page().fill("#form\\:peak", "50");
        second.page().click("#form\\:save");
        assertThat(second.page().locator(".field:has(#form\\:peak) .field-error"))
                .containsText(amina.name() + " has answered “5” here");
        assertThat(second.page().locator("#form\\:peak")).hasValue("50");
        second.axe();
        second.screenshot("form-of-two");

        second.page().click("#form\\:save");
        assertThat(second.page().locator("main")).containsText("Saved.");
        first.open(form);
        assertThat(first.page().locator("#form\\:peak")).hasValue("50");
    }

    private Walk opened(Walks walks, Person who) {
        Walk walk = walks.start();
        walk.page().clock().install();
        accounts.signIn(walk, who, form);
        assertThat(walk.page().locator("#form\\:peak")).isVisible();
        return walk;
    }

    private static void save(Page page, String key, String answer) {
        page.fill("#form\\:" + key, answer);
        page.click("#form\\:save");
        assertThat(page.locator("main")).containsText("Saved");
    }

    private static void tenSeconds(Page page) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.clock().runFor(UNTIL_STORED));
    }
}
