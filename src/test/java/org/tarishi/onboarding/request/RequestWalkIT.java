package org.tarishi.onboarding.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.review.ReviewPoint;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** From the wish for a gateway through a question and its answer to a passed review, by two people in two windows. */
@OnServer
@InBrowser
class RequestWalkIT {

    private static final String LIST = "/onboarding/request/requests.xhtml?project=";
    private static final String BOARD = "/onboarding/review/board.xhtml";
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final TestAccounts accounts;
    private final ProjectId project;

    RequestWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
    }

    @Test
    void a_request_is_filled_in_handed_in_asked_about_answered_and_passes_its_review(Walks walks) {
        Walk amina = walks.start();
        Walk ada = walks.start();
        accounts.signIn(amina, accounts.member(project, ProjectRole.MANAGER), LIST + project);
        accounts.signIn(ada, accounts.person(PlatformRole.ADMIN), BOARD);

        String reference = begin(amina);
        addPaper(amina);
        fillIn(amina);
        handIn(amina, reference);
        askBack(ada, reference);
        answer(amina, reference);
        passReview(ada, reference);

        amina.page().reload();
        assertThat(amina.page().locator("main")).containsText("Looking for a provider");
        assertThat(amina.page().locator(".stage-done").nth(2)).containsText("In review");
        assertThat(amina.page().locator("main")).not().containsText("They answer fast.");
    }

    private String begin(Walk walk) {
        walk.axe();
        Page page = walk.page();
        page.getByText("Ask for a gateway").first().click();
        walk.axe();
        page.selectOption("#form\\:country", "KE");
        page.click("#form\\:start");
        assertThat(page.locator("h1")).containsText("Kenya");
        return page.locator("h1").textContent().strip().split(":")[0];
    }

    private static void addPaper(Walk walk) {
        Page page = walk.page();
        page.getByText("Papers").first().click();
        page.setInputFiles("#form\\:file", new FilePayload("consent.png", "image/png", PDF));
        page.click("#form\\:add");
        assertThat(page.locator("#form .field-error").first()).containsText("is not what its name says");
        page.setInputFiles("#form\\:file", new FilePayload("consent.pdf", "application/pdf", PDF));
        page.click("#form\\:add");
        assertThat(page.locator("table")).containsText("consent.pdf");
        walk.axe();
        page.getByText("Back to the request").click();
    }

    private static void fillIn(Walk walk) {
        Page page = walk.page();
        page.click("#form\\:check");
        assertThat(page.getByText("Direction: This is needed.").first()).isVisible();
        walk.axe();
        Map<String, String> answers = GivenAnswers.good();
        TypedForm.fill(page, RequestForm.standard().sections(), answers);
    }

    private static void handIn(Walk walk, String reference) {
        Page page = walk.page();
        page.click("#form\\:handIn");
        assertThat(page.getByText(reference + " is handed in.")).isVisible();
        assertThat(page.locator("main")).containsText("The administrators");
        walk.axe();
    }

    private static void askBack(Walk walk, String reference) {
        Page page = walk.page();
        walk.open(BOARD);
        walk.axe();
        page.getByText(reference).click();
        page.click("#form_CLAIM\\:do_CLAIM");
        walk.axe();
        page.locator("summary", new Page.LocatorOptions().setHasText("Ask the project"))
                .click();
        page.selectOption("#asking\\:question", "sample-1");
        page.selectOption("#asking\\:code", "OPTOUT_MISSING");
        page.fill("#asking\\:remarks", "No.");
        page.click("#asking\\:collect");
        assertThat(page.locator("#asking .field-error").first()).containsText("Write at least 10 characters.");
        page.fill("#asking\\:remarks", "Say how to stop in every sample.");
        page.click("#asking\\:collect");
        assertThat(page.locator("#asking")).containsText("Say how to stop in every sample.");
        walk.axe();
        page.selectOption("#asking\\:question", "peak");
        page.selectOption("#asking\\:code", "VOLUME_IMPLAUSIBLE");
        page.fill("#asking\\:remarks", "Five a second is little for this broadcast.");
        page.fill("#asking\\:due", LocalDate.now(Clock.systemUTC()).plusDays(7).toString());
        page.click("#asking\\:ask");
        assertThat(page.locator("main")).containsText("Question to you");
    }

    private static void answer(Walk walk, String reference) {
        Page page = walk.page();
        page.reload();
        page.getByText("Notices").click();
        assertThat(page.locator(".notice-unread").first()).containsText("Say how to stop in every sample.");
        walk.axe();
        page.getByText("Go to the request").first().click();
        assertThat(page.locator("h1")).containsText(reference);
        assertThat(page.locator("main")).containsText("Say how to stop in every sample.");
        page.fill("#talk\\:said", "Thank you, we mend it today.");
        page.click("#talk\\:say");
        assertThat(page.locator(".comment-project")).containsText("Thank you, we mend it today.");
        walk.axe();
        page.getByText("Fill in the form").click();
        assertThat(page.locator(".field:has(#form\\:sample-1) .field-remark"))
                .containsText("The messages do not say how to stop: Say how to stop in every sample.");
        assertThat(page.locator(".field:has(#form\\:peak) .field-remark")).containsText("Five a second is little");
        walk.axe();
        page.fill("#form\\:sample-1", "Clinic: see you on Monday. Text STOP to end.");
        page.click("#form\\:handIn");
        assertThat(page.getByText(reference + " is handed in.")).isVisible();
    }

    private static void passReview(Walk walk, String reference) {
        Page page = walk.page();
        walk.open(BOARD);
        page.getByText(reference).click();
        assertThat(page.locator("del")).containsText("your visit is tomorrow");
        assertThat(page.locator(".comment-project")).containsText("Thank you, we mend it today.");
        page.fill("#talk\\:said", "They answer fast.");
        page.click("#talk\\:note");
        assertThat(page.locator(".comment-note")).containsText("They answer fast.");
        page.click("#form_CLAIM\\:do_CLAIM");
        page.click("#passing\\:pass");
        assertThat(page.getByText("22 points of the review are neither passed nor waived"))
                .isVisible();
        for (int point = 0; point < ReviewPoint.values().length; point++) {
            page.locator("tr", new Page.LocatorOptions().setHasText("open"))
                    .first()
                    .getByText("Pass", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        page.click("#passing\\:pass");
        assertThat(page.locator("main")).containsText("Looking for a provider");
    }
}
