package org.tarishi.onboarding.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import org.tarishi.account.ProjectId;
import org.tarishi.server.Walk;

/** Otieno, who answers for the project's money. */
final class Owner extends Somebody {

    private final ProjectId project;

    Owner(Walk walk, ProjectId project) {
        super(walk);
        this.project = project;
    }

    void declinesTheAlternative(long request) {
        open("/onboarding/request/request.xhtml?project=" + project + "&id=" + request);
        reads("The shared code 22395 costs half");
        shows("alternative");
        move("DECLINE_ALTERNATIVE", "Patients must not see the words of another project first.");
        reads("In review");
    }

    void acceptsTheQuote(long request, BigDecimal total) {
        open("/onboarding/contract/acceptQuote.xhtml?project=" + project + "&id=" + request);
        page.fill("#form\\:budgetCode", "H-17");
        page.fill("#form\\:monthlyCap", "1500");
        page.fill("#form\\:typedTotal", "1");
        page.check("#form\\:understood");
        page.click("#form\\:accept");
        assertThat(page.locator("#form .field-error").first()).containsText("This is not the total of the quote.");
        shows("quote");
        page.fill("#form\\:typedTotal", total.toPlainString());
        page.check("#form\\:understood");
        page.click("#form\\:accept");
        reads("The contract is being signed.");
    }
}
