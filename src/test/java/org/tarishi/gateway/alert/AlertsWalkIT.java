package org.tarishi.gateway.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

@OnServer
@InBrowser
class AlertsWalkIT {

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    AlertsWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void a_manager_refuses_the_mails_and_takes_them_again(Walk walk) {
        Person manager = accounts.member(project, ProjectRole.MANAGER);
        rows.simulator();
        accounts.signIn(walk, manager, "/gateway/overview/gateways.xhtml?project=" + project);
        Page page = walk.page();
        page.getByText("Mails about troubles").click();
        walk.axe();
        assertThat(page.getByLabel("Project " + project)).isChecked();

        page.getByLabel("Project " + project).uncheck();
        page.click("#form\\:save");
        assertThat(page.getByText("Your choice is saved.")).isVisible();
        assertThat(page.getByLabel("Project " + project)).not().isChecked();
        assertThat(refusals(manager)).isEqualTo(1L);

        page.getByLabel("Project " + project).check();
        page.click("#form\\:save");
        assertThat(page.getByLabel("Project " + project)).isChecked();
        assertThat(refusals(manager)).isEqualTo(0L);
    }

    @Test
    void who_is_responsible_for_nothing_has_nothing_to_choose(Walk walk) {
        accounts.signIn(walk, accounts.member(project, ProjectRole.SENDER), "/gateway/alert/alerts.xhtml");

        assertThat(walk.page().getByText("There is nothing to choose")).isVisible();
        walk.axe();
    }

    private Object refusals(Person person) {
        return rows.value("select count(*) from alert_refusal where account_id = ?", person.id());
    }
}
