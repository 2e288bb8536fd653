package org.tarishi.onboarding.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.onboarding.connection.GivenWorksheet;
import org.tarishi.server.Walk;

/** Elias, who connects the provider and tests the gateway. */
final class Engineer extends Somebody {

    private static final Pattern CALLBACK = Pattern.compile("/callbacks/([A-Za-z0-9_-]+)/inbound");
    private static final double A_WHOLE_RUN = 240_000;
    private static final int MOST_LOOKS = 100;
    private static final double BETWEEN_LOOKS = 2_000;

    Engineer(Walk walk) {
        super(walk);
    }

    void connects(long request, SimulatedProvider provider) {
        open("/onboarding/connection/connection.xhtml?id=" + request);
        follow("Fill in the worksheet");
        page.selectOption("#form\\:type", provider.type());
        page.click("#form\\:choose");
        GivenWorksheet.fillIn(page, provider.link());
        page.click("#form\\:save");
        follow("Back to the connection");
        follow("Make the gateway");
        provider.isTypedInto(page);
        page.click("#form\\:save");
        tries(request);
    }

    /** What the provider is given: the token of the callback URLs. */
    String handsOut(long request) {
        open("/onboarding/connection/handOut.xhtml?id=" + request);
        shows("hand-out");
        Matcher url = CALLBACK.matcher(page.locator("main").innerText());
        return url.find() ? url.group(1) : "";
    }

    /** The connection works, and goes on to its tests. */
    void tries(long request) {
        open("/onboarding/connection/connection.xhtml?id=" + request);
        page.click("#form\\:probe");
        assertThat(page.locator(".message-good")).containsText("answers and knows us");
        shows("connection");
        page.click("#form\\:connect");
        assertThat(page.getByText("goes on to its tests").first()).isVisible();
    }

    void tests(long request) {
        open(checks(request));
        page.fill("#order\\:operator_0", "Safaricom");
        page.fill("#order\\:number_0", "0712 345 678");
        page.selectOption("#order\\:use_0", "UNREAD");
        page.fill("#order\\:unattended", "A simulated network: there is no phone to read.");
        page.click("#order\\:start");
        assertThat(page.getByText("The tests begin.")).isVisible();
    }

    void seesItFail() {
        assertThat(state()).hasText("Failed", new HasTextOptions().setTimeout(A_WHOLE_RUN));
        shows("failed");
    }

    void seesItPass(long request) {
        findsByHand(request);
        assertThat(state()).not().hasText("Running", new HasTextOptions().setTimeout(A_WHOLE_RUN));
        assertThat(failed()).hasText(new String[0]);
        assertThat(state()).hasText("Passed");
        open(checks(request));
        page.click("#signing\\:sign");
        shows("passed");
    }

    /** What no program can find out, such as whose money a text cost. */
    private void findsByHand(long request) {
        open(checks(request));
        for (int looks = 0; page.locator("#own").count() == 0 && looks < MOST_LOOKS; looks++) {
            page.waitForTimeout(BETWEEN_LOOKS);
            open(checks(request));
        }
        shows("by-hand");
        while (page.locator("#own").count() > 0) {
            page.fill("#own\\:remark", "Asked the provider's engineer on the phone.");
            page.locator("#own input[type=submit]").first().click();
            open(checks(request));
        }
    }

    private Locator state() {
        return page.locator("#run .state").first();
    }

    /** The lines of the checks that failed, each with its reason. */
    private Locator failed() {
        return page.locator("#run tr", new Page.LocatorOptions().setHas(page.locator(".state-bad")));
    }

    private static String checks(long request) {
        return "/onboarding/certification/certification.xhtml?id=" + request;
    }
}
