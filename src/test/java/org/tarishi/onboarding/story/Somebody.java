package org.tarishi.onboarding.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.tarishi.server.Walk;

/** A person at a window of their own. */
abstract class Somebody {

    static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    final Walk walk;
    final Page page;

    Somebody(Walk walk) {
        this.walk = walk;
        this.page = walk.page();
    }

    final void open(String path) {
        walk.open(path);
    }

    final void follow(String link) {
        page.locator("a.button", new Page.LocatorOptions().setHasText(link))
                .first()
                .click();
    }

    final void reads(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    final Locator summary(String words) {
        return page.locator("summary", new Page.LocatorOptions().setHasText(words));
    }

    /** A move that asks for a reason, on a request's page. */
    final void move(String move, String reason) {
        page.locator("#form_" + move + " summary").click();
        page.fill("#form_" + move + "\\:reason_" + move, reason);
        page.click("#form_" + move + "\\:do_" + move);
    }

    /** Keeps a picture, and looks whether everybody could use the page. */
    final void shows(String picture) {
        walk.axe();
        walk.screenshot("story-" + picture);
    }
}
