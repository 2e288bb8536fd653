package org.tarishi.gateway.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

@OnServer
@InBrowser
class RemoveSecretWalkIT {

    private final TestAccounts accounts;
    private final ProjectId project;

    RemoveSecretWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
    }

    @Test
    void a_secret_that_is_not_needed_any_more_is_removed(Walk walk) {
        String fresh = "/gateway/setup/editGateway.xhtml?project=" + project + "&type=httptemplate";
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), fresh);
        Page page = walk.page();
        page.fill("#form\\:name", "Provider");
        page.fill("#form\\:url", "https://provider.example.org/send");
        page.fill("#form\\:secret", "hush-hush");
        page.click("#form\\:save");
        assertThat(fact(page)).containsText("Set; it is never shown");

        page.getByText("Edit", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Remove what is stored as “Password, token or key”").check();
        walk.axe();
        page.click("#form\\:save");

        assertThat(page.locator("h1")).hasText("Provider");
        assertThat(fact(page)).hasCount(0);
    }

    private static Locator fact(Page page) {
        return page.locator(".fact", new Page.LocatorOptions().setHasText("Password, token or key"));
    }
}
