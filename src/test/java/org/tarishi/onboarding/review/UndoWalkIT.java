package org.tarishi.onboarding.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** A review that says no, and every move that takes one back, by the buttons of the pages. */
@OnServer
@InBrowser
class UndoWalkIT {

    private static final String REASON = "As we said on the phone.";

    private final TestAccounts accounts;
    private final GivenProject project;
    private Walk ada;
    private Walk otieno;

    UndoWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
    }

    @BeforeEach
    void an_administrator_and_an_owner(Walks walks) {
        ada = walks.start();
        otieno = walks.start();
        accounts.signIn(ada, accounts.person(PlatformRole.ADMIN), "/onboarding/review/board.xhtml");
        accounts.signIn(
                otieno,
                accounts.member(new ProjectId(project.id()), ProjectRole.OWNER),
                "/onboarding/request/requests.xhtml?project=" + project.id());
    }

    @Test
    void a_point_is_failed_and_waived_with_a_reason_and_a_rejection_says_whether_it_may_come_again() {
        long id = GivenRow.request(project, RequestState.IN_REVIEW);
        ada.open(review(id));
        find(ada.page(), "Fail", "");
        assertThat(ada.page().locator("#points .field-error").first()).containsText("Write at least 10 characters.");
        find(ada.page(), "Fail", "The register has another name.");
        assertThat(firstPoint(ada.page())).containsText("The register has another name.");
        ada.page().click("#passing\\:pass");
        assertThat(ada.page().locator("main")).containsText("neither passed nor waived");
        find(ada.page(), "Waive", "The ministry answers for it.");
        assertThat(firstPoint(ada.page())).containsText("Waived");

        reject(ada.page());
        stands(ada, "Rejected");
        otieno.open(request(id));
        assertThat(otieno.page().locator("main")).containsText("Lotteries are not allowed");
        assertThat(otieno.page().locator("main")).containsText("This is final");
        press(otieno, Move.APPEAL, "In review");
    }

    private static void reject(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Reject")).click();
        page.selectOption("#rejecting\\:code", "USE_CASE_FORBIDDEN");
        page.fill("#rejecting\\:text", "No.");
        page.uncheck("#rejecting\\:resubmittable");
        page.click("#rejecting\\:reject");
        assertThat(page.locator("#rejecting .field-error").first()).containsText("Write at least 30 characters.");
        page.fill("#rejecting\\:text", "Lotteries are not allowed in this country at all.");
        page.click("#rejecting\\:reject");
    }

    private static void find(Page page, String verdict, String reason) {
        page.fill("#points\\:reason", reason);
        firstPoint(page)
                .getByText(verdict, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator firstPoint(Page page) {
        return page.locator("#points tbody tr").first();
    }

    @Test
    void what_an_administrator_did_is_taken_back_by_a_button() {
        taken(RequestState.IN_REVIEW, Move.RELEASE, "Handed in");
        taken(RequestState.NEEDS_INFO, Move.RECALL_QUESTION, "In review");
        taken(RequestState.ALTERNATIVE_OFFERED, Move.RECALL_ALTERNATIVE, "In review");
        taken(RequestState.QUOTED, Move.WITHDRAW_QUOTE, "Looking for a provider");
        taken(RequestState.CONNECTING, Move.NUMBER_WITHDRAWN, "Provider sets up");
        ada.axe();
    }

    private void taken(RequestState from, Move undo, String state) {
        ada.open(review(GivenRow.request(project, from)));
        press(ada, undo, state);
    }

    @Test
    void what_the_project_did_is_taken_back_by_a_button() {
        back(GivenRow.request(project, RequestState.SUBMITTED), Move.TAKE_BACK, "Draft");
        back(GivenRow.request(project, RequestState.WITHDRAWN), Move.REOPEN, "Draft");
        back(GivenRow.request(project, RequestState.CLOSED_ALTERNATIVE), Move.REOPEN_ALTERNATIVE, "In review");
        long accepted = GivenRow.request(project, RequestState.CONTRACTING);
        project.sql("update gateway_request set quote_valid_until = current_date + 9 where id = ?", accepted);
        back(accepted, Move.CANCEL_ACCEPTANCE, "Quote to accept");
        otieno.axe();
    }

    private void back(long id, Move undo, String state) {
        otieno.open(request(id));
        press(otieno, undo, state);
    }

    private static void press(Walk walk, Move move, String state) {
        Locator form = walk.page().locator("#form_" + move);
        if (form.locator("summary").count() > 0) {
            form.locator("summary").click();
            form.locator("textarea").fill(REASON);
        }
        walk.page().click("#form_" + move + "\\:do_" + move);
        stands(walk, state);
    }

    private static void stands(Walk walk, String state) {
        assertThat(walk.page().locator("main > .said .state, main .said .state").first())
                .containsText(state);
    }

    private static String review(long id) {
        return "/onboarding/review/review.xhtml?id=" + id;
    }

    private String request(long id) {
        return "/onboarding/request/request.xhtml?project=" + project.id() + "&id=" + id;
    }
}
