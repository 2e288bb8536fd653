package org.tarishi.platform.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** The style guide shows every tag, so what holds there holds on each page; a violated policy fails any walk. */
@OnServer
@InBrowser
class LookIT {

    private static final String GUIDE = "/style-guide.xhtml";
    private static final String OVERHANG =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final TestAccounts accounts;

    LookIT(TestServer server) {
        accounts = TestAccounts.on(server);
    }

    static Stream<Look> looks() {
        Look narrow = new Look("fr", true, 320, 800);
        return Stream.of(
                Look.usual(), Look.usual().atNight().in("fr"), Look.usual().onPhone(), narrow);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_tag_is_accessible_and_fits_the_screen_also_with_errors(Look look, Walks walks) {
        Walk walk = guide(walks.start(look));

        walk.page().click("#form\\:save");

        assertThat(walk.page().locator("[id='form:name-error0']")).isVisible();
        assertThat(walk.page().locator(".message-bad")).isFocused();
        walk.axe();
        Assertions.assertThat(walk.page().evaluate(OVERHANG)).isEqualTo(0);
    }

    @Test
    void on_a_phone_the_menu_opens_and_closes_by_keyboard(Walks walks) {
        Page page = guide(walks.start(Look.usual().onPhone())).page();
        Locator projects = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Projects"));
        assertThat(projects).isHidden();

        page.locator(".burger").press("Enter");
        assertThat(projects).isVisible();
        page.keyboard().press("Escape");

        assertThat(projects).isHidden();
        assertThat(page.locator(".burger")).isFocused();
    }

    @Test
    void the_first_stop_of_the_keyboard_leads_past_the_navigation(Walk walk) {
        Page page = guide(walk).page();

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("#content")).isFocused();
    }

    @Test
    void a_question_is_asked_before_the_form_goes(Walk walk) {
        Page page = guide(walk).page();
        page.fill("#form\\:name", "Kannel");

        page.click("#form\\:sure");
        walk.axe();
        page.getByRole(AriaRole.DIALOG).getByText("Cancel").click();
        assertThat(page.locator(".message-good")).hasCount(0);
        page.click("#form\\:sure");
        page.getByRole(AriaRole.DIALOG).getByText("Continue").click();

        assertThat(page.locator(".message-good")).containsText("Saved");
    }

    @Test
    void rich_inputs_answer_without_a_new_page_and_errors_of_their_own(Walk walk) {
        Page page = guide(walk).page();

        page.click("#rich\\:psave");

        assertThat(page.locator("[id='rich:pname-error0']")).hasText("“Name” is needed. Please fill it in.");
        walk.axe();
    }

    private Walk guide(Walk walk) {
        accounts.signIn(walk, accounts.person(), GUIDE);
        walk.page().waitForURL("**" + GUIDE);
        return walk;
    }
}
