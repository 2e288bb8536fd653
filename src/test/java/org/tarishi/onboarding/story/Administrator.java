package org.tarishi.onboarding.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.tarishi.onboarding.review.ReviewPoint;
import org.tarishi.server.Walk;

/** Ada, who reviews the request, finds the provider and signs the contract. */
final class Administrator extends Somebody {

    private static final String CASE = "/onboarding/review/review.xhtml?id=";

    Administrator(Walk walk) {
        super(walk);
    }

    void takesUp(String reference) {
        open("/onboarding/review/board.xhtml");
        shows("board");
        page.getByText(reference).click();
        page.click("#form_CLAIM\\:do_CLAIM");
    }

    void asksBack(long request) {
        open(CASE + request);
        summary("Ask the project").click();
        page.selectOption("#asking\\:question", "sample-1");
        page.selectOption("#asking\\:code", "OPTOUT_MISSING");
        page.fill("#asking\\:remarks", "Say how to stop in every sample.");
        page.fill("#asking\\:due", TODAY.plusDays(7).toString());
        page.click("#asking\\:ask");
        reads("Question to you");
    }

    void offersAnAlternative(long request) {
        open(CASE + request);
        summary("Offer").first().click();
        page.fill("#offering\\:comparison", "The shared code 22395 costs half and could be used from tomorrow on.");
        page.click("#offering\\:offer");
        assertThat(page.locator("#offering")).hasCount(0);
    }

    void passesTheReview(long request) {
        open(CASE + request);
        assertThat(page.locator("#passing")).isVisible();
        for (int point = 0; point < ReviewPoint.values().length; point++) {
            page.locator("tr", new Page.LocatorOptions().setHasText("open"))
                    .first()
                    .getByText("Pass", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        shows("review");
        page.click("#passing\\:pass");
        reads("Looking for a provider");
    }

    void offersAQuote(long request) {
        String provider = "Savanna SMS " + request;
        open("/onboarding/sourcing/provider.xhtml");
        page.fill("#form\\:name", provider);
        page.fill("#form\\:contactEmail", "sales@example.org");
        page.click("#form\\:save");
        open("/onboarding/sourcing/quote.xhtml?id=" + request);
        page.selectOption("#form\\:provider", new SelectOption().setLabel(provider));
        fill(Map.of(
                "OFFERED", "Dedicated short code",
                "OPERATORS", "Safaricom",
                "RECEIVED", TODAY.toString(),
                "VALID_UNTIL", TODAY.plusDays(30).toString(),
                "CURRENCY", "KES",
                "SET_UP", "1000",
                "RENTAL", "100",
                "PRICE-1", "0.80"));
        page.selectOption("#form\\:DIRECTION-2", "REVERSE_MO");
        page.fill("#form\\:PRICE-2", "0.50");
        page.click("#form\\:save");
        open("/onboarding/sourcing/compare.xhtml?id=" + request);
        shows("compare");
        page.locator("input[name='form:quote']").first().check();
        page.fill("#form\\:onlyOne", "No other provider reaches this operator with a code of our own.");
        page.click("#form\\:offer");
        reads("Quote to accept");
    }

    void signs(long request) {
        open("/onboarding/contract/contract.xhtml?id=" + request);
        page.fill("#form\\:signedOn", TODAY.toString());
        page.fill("#form\\:expires", TODAY.plusDays(365).toString());
        page.setInputFiles("#form\\:file", new FilePayload("contract.pdf", "application/pdf", PDF));
        page.click("#form\\:sign");
        reads("Provider sets up");
    }

    void provisions(long request) {
        open("/onboarding/contract/operators.xhtml?id=" + request);
        page.locator("input[type=submit][value=Applied]").first().click();
        page.locator("input[type=submit][value=Approved]").first().click();
        shows("operators");
        open("/onboarding/contract/provision.xhtml?id=" + request);
        page.fill("#form\\:address", "22395");
        page.click("#form\\:add");
        page.check("#provisioning\\:credentials");
        page.click("#provisioning\\:provision");
        reads("Being connected");
    }

    private void fill(Map<String, String> fields) {
        fields.forEach((field, text) -> page.fill("#form\\:" + field, text));
    }
}
