package org.tarishi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.Smsc;
import org.tarishi.given.SmscDelivery;
import org.tarishi.given.SmscVisit;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** A person with an operator's connection sheet sets up SMPP, sends, sees it delivered and reads the reply. */
@OnServer
@InBrowser
class SmppWalkIT {

    private final TestServer server;
    private final TestAccounts accounts;
    private final GivenProject project;

    SmppWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
    }

    @Test
    void a_message_goes_out_over_smpp_is_delivered_and_its_answer_comes_in(Walk walk) {
        try (Smsc smsc = Smsc.start().reportingAfter(Duration.ofMillis(100))) {
            ProjectId id = new ProjectId(project.id());
            accounts.signIn(
                    walk,
                    accounts.member(id, ProjectRole.MANAGER),
                    "/gateway/setup/editGateway.xhtml?type=smpp&project=" + id.value());
            fillsInTheSheet(walk, smsc);
            assertThat(walk.page().getByText("private network").first()).isVisible();
            project.allow(smsc.host());
            walk.page().click("#form\\:save");
            walk.page().waitForURL("**/gateway/overview/gateway.xhtml**");
            SmscVisit session = smsc.receiver();

            writes(walk, "Habari Asha, your visit is tomorrow #1");
            Await.until(() -> smsc.seen().containsKey("1"), true);
            assertThat(walk.page().locator(".said .state")).hasText("Delivered");
            assertThat(smsc.binds()).containsExactly("9 hub01 s3cret");

            assertThat(SmscVisit.waited(session.bring(SmscDelivery.text("254712345678", "22395", "Nitakuja kesho"))))
                    .isZero();
            walk.open("receiving/inbox/inbox.xhtml?project=" + project.id());
            assertThat(walk.page().getByText("Nitakuja kesho").first()).isVisible();
        }
    }

    private static void fillsInTheSheet(Walk walk, Smsc smsc) {
        Page page = walk.page();
        page.waitForURL("**/editGateway.xhtml**");
        walk.axe();
        walk.screenshot("smpp-form");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Operator");
        page.getByLabel("Server", new Page.GetByLabelOptions().setExact(true)).fill(smsc.host());
        page.getByLabel("System id").fill("hub01");
        page.fill("input[type=password]", "s3cret");
        page.click("#form\\:save");
    }

    private void writes(Walk walk, String text) {
        walk.open("sending/compose/compose.xhtml?project=" + project.id());
        Page page = walk.page();
        page.fill("#compose\\:to", "0712 345 678");
        page.fill("#compose\\:text", text);
        page.click("#compose\\:send");
        page.waitForURL("**/message.xhtml**");
    }
}
