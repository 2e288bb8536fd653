package org.tarishi.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** The pages about people and projects, by hand. */
@OnServer
@InBrowser
class AccountPagesIT {

    private final TestAccounts accounts;

    AccountPagesIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void an_administrator_opens_a_project_invites_somebody_and_issues_a_key(Walks walks) {
        Walk admin = walks.start();
        accounts.signIn(admin, accounts.person(PlatformRole.ADMIN), "/project/projects.xhtml");
        admin.axe();
        Page page = admin.page();

        page.fill("#form\\:name", "Clinic " + System.nanoTime());
        page.selectOption("#form\\:country", "KE");
        page.selectOption("#form\\:zone", "Africa/Nairobi");
        page.click("#form\\:create");
        assertThat(page.textContent(".messages")).contains("you are its owner");
        admin.axe();

        page.click("a[href*='members.xhtml']");
        admin.axe();
        page.fill("#form\\:email", "njeri@example.org");
        page.check("input[name='form:role'][value='SENDER']");
        page.click("#form\\:invite");
        String link = page.textContent(".copy-value");
        admin.axe();

        newcomer(walks.start(Look.usual().onPhone()), link);

        page.click("a[href*='keys.xhtml']");
        page.fill("#form\\:name", "laboratory");
        page.check("input[value='messages:write']");
        page.click("#form\\:issue");
        assertThat(page.textContent(".copy-value")).startsWith("tk_");
        admin.axe();
        page.click("summary:has-text('Revoke')");
        page.click("text=Revoke for good");
        assertThat(page.textContent(".messages")).contains("revoked");
    }

    @Test
    void people_and_the_trail_are_read_and_signing_out_leads_to_the_form(Walk walk) {
        accounts.signIn(walk, accounts.person(PlatformRole.ADMIN), "/account/people/people.xhtml");
        walk.axe();

        walk.open("account/audit/audit.xhtml");
        walk.axe();
        walk.page().click("button:has-text('Sign out')");

        walk.page().waitForURL("**/account/signin/signin.xhtml");
        walk.axe();
    }

    @Test
    void a_password_that_is_too_short_is_refused_at_its_field(Walk walk) {
        Person person = accounts.person();
        accounts.signIn(walk, person, "/account/password/password.xhtml");

        walk.page().fill("#form\\:current", TestAccounts.PASSWORD);
        walk.page().fill("#form\\:next", "short");
        walk.page().click("#form\\:change");

        assertThat(walk.page().textContent(".field-error")).contains("Use 10 characters or more");
        walk.axe();
    }

    private static void newcomer(Walk walk, String link) {
        Matcher path = Pattern.compile("project/join/.*").matcher(link);
        assertThat(path.find()).isTrue();
        walk.open(path.group());
        walk.axe();
        walk.page().fill("#form\\:fullName", "Njeri");
        walk.page().fill("#form\\:signInName", "njeri-" + System.nanoTime());
        walk.page().fill("#form\\:password", "a long enough one");
        walk.page().click("#form\\:join");
        assertThat(walk.page().textContent(".messages")).contains("Welcome!");
    }
}
