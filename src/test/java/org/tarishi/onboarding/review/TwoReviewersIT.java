package org.tarishi.onboarding.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** Two people act on one request at once: one wins, the other is told what changed and loses nothing. */
@OnServer
@InBrowser
class TwoReviewersIT {

    private static final String REVIEW = "/onboarding/review/review.xhtml?id=";
    private static final String NO = "Lotteries are not allowed in this country at all.";

    private final TestAccounts accounts;
    private final GivenProject project;
    private final Person ada;
    private final Person grace;

    TwoReviewersIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
        this.ada = accounts.person(PlatformRole.ADMIN);
        this.grace = accounts.person(PlatformRole.ADMIN);
    }

    @Test
    void of_two_reviewers_the_slower_is_told_who_did_what_and_keeps_what_they_typed(Walks walks) {
        long id = GivenRow.request(project, RequestState.SUBMITTED);
        Walk first = walks.start();
        Walk second = walks.start();
        accounts.signIn(first, ada, REVIEW + id);
        accounts.signIn(second, grace, REVIEW + id);

        first.page().click("#form_CLAIM\\:do_CLAIM");
        second.page().click("#form_CLAIM\\:do_CLAIM");
        isTold(second, ada, "“Take it up” took KE-T" + id + " from “Handed in” to “In review”");

        second.open(REVIEW + id);
        Page points = second.context().newPage();
        points.navigate(REVIEW + id);
        summary(second.page(), "Reject").click();
        second.page().selectOption("#rejecting\\:code", "USE_CASE_FORBIDDEN");
        second.page().fill("#rejecting\\:text", NO);
        second.page().uncheck("#rejecting\\:resubmittable");
        askBack(first.page());
        second.page().click("#rejecting\\:reject");

        isTold(second, ada, "“Ask the project” took KE-T" + id + " from “In review” to “Question to you”");
        assertThat(second.page().locator("#rejecting\\:text")).hasValue(NO);
        assertThat(second.page().locator("#rejecting\\:code")).hasValue("USE_CASE_FORBIDDEN");
        assertThat(second.page().locator("#rejecting\\:resubmittable")).not().isChecked();
        assertThat(second.page().locator("#rejecting\\:text")).isVisible();
        assertThat(second.page().locator("#rejecting\\:reject")).hasCount(0);
        second.axe();
        second.screenshot("two-at-once-review");
        notesLate(points);
        recalls(second.page(), id);
    }

    /** From a page of before, on which the review was still open. */
    private void notesLate(Page page) {
        page.fill("#points\\:reason", "The register has another name.");
        page.getByText("Fail", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("main")).containsText(ada.name() + " was faster");
        assertThat(page.locator("#points\\:reason")).hasValue("The register has another name.");
        page.close();
    }

    /** Whoever was told knows where it stands, and may go on from there without loading the page anew. */
    private void recalls(Page page, long id) {
        page.click("#form_RECALL_QUESTION\\:do_RECALL_QUESTION");
        assertThat(page.locator("main")).containsText("In review");
        assertThat(page.locator("#rejecting\\:reject")).hasCount(1);
    }

    @Test
    void of_two_members_of_a_project_the_slower_is_told_and_keeps_their_reason(Walks walks) {
        long id = GivenRow.request(project, RequestState.SUBMITTED);
        String page = "/onboarding/request/request.xhtml?project=" + project.id() + "&id=" + id;
        ProjectId clinic = new ProjectId(project.id());
        Person amina = accounts.member(clinic, ProjectRole.MANAGER);
        Walk first = walks.start();
        Walk second = walks.start();
        accounts.signIn(first, amina, page);
        accounts.signIn(second, accounts.member(clinic, ProjectRole.OWNER), page);
        String reason = "Another project has such a gateway already.";
        type(second.page(), "HOLD", reason);

        type(first.page(), "WITHDRAW", "We need no gateway any more.");
        first.page().click("#form_WITHDRAW\\:do_WITHDRAW");
        assertThat(first.page().locator("main")).containsText("Withdrawn");
        second.page()
                .fill(
                        "#form_HOLD\\:until_HOLD",
                        LocalDate.now(Clock.systemUTC()).plusDays(20).toString());
        second.page().click("#form_HOLD\\:do_HOLD");

        isTold(second, amina, "“Withdraw the request” took KE-T" + id + " from “Handed in” to “Withdrawn”");
        assertThat(second.page().locator("#form_HOLD\\:reason_HOLD")).hasValue(reason);
        assertThat(second.page().locator("#form_HOLD\\:reason_HOLD")).isVisible();
        assertThat(second.page().locator("#form_HOLD\\:do_HOLD")).hasCount(0);
        second.axe();
        second.screenshot("two-at-once-request");
    }

    private void isTold(Walk walk, Person faster, String what) {
        assertThat(walk.page().locator("main")).containsText(faster.name() + " was faster: " + what);
    }

    private static void type(Page page, String move, String reason) {
        page.locator("#form_" + move + " summary").click();
        page.fill("#form_" + move + "\\:reason_" + move, reason);
    }

    private static void askBack(Page page) {
        summary(page, "Ask the project").click();
        page.fill("#asking\\:remarks", "Please say which operators you want to reach.");
        page.fill("#asking\\:due", LocalDate.now(Clock.systemUTC()).plusDays(7).toString());
        page.click("#asking\\:ask");
        assertThat(page.locator("main")).containsText("Question to you");
    }

    private static Locator summary(Page page, String words) {
        return page.locator("summary", new Page.LocatorOptions().setHasText(words));
    }
}
