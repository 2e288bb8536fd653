package org.tarishi.onboarding.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.tarishi.server.Walk;

/** Pia, who lets new gateways go live and has tested none of them. */
final class Approver extends Somebody {

    Approver(Walk walk) {
        super(walk);
    }

    void beginsThePilot(long request) {
        open("/onboarding/pilot/pilot.xhtml?id=" + request);
        page.fill("#starting\\:messagesADay", "500");
        page.fill("#starting\\:spend", "500");
        page.fill("#starting\\:price", "0.80");
        page.fill("#starting\\:contact", "Pia, +254 20 1234567");
        page.click("#starting\\:begin");
        assertThat(page.getByText("the pilot has begun")).isVisible();
    }

    void isToldItIsTooEarly(long request) {
        open("/onboarding/pilot/pilot.xhtml?id=" + request);
        page.click("#ending\\:putLive");
        assertThat(page.getByText("The pilot has run for 0 days; it takes 3.")).isVisible();
        shows("pilot");
    }

    void putsItLive(long request) {
        open("/onboarding/pilot/pilot.xhtml?id=" + request);
        shows("criteria");
        page.click("#ending\\:putLive");
        assertThat(page.getByText("is live. It stands in the catalogue")).isVisible();
    }
}
