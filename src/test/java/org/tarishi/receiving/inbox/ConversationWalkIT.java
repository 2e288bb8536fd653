package org.tarishi.receiving.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

@OnServer
@InBrowser
class ConversationWalkIT {

    private final TestServer server;
    private final TestAccounts accounts;
    private GivenProject project;
    private GivenGateway gateway;

    ConversationWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_project_with_a_simulator() {
        ProjectId id = accounts.project();
        project = GivenProject.of(server, id);
        gateway = project.simulator();
    }

    @Test
    void somebody_writes_is_read_and_answered(Walk walk) {
        signIn(walk, ProjectRole.SENDER, "inbox");
        Page page = walk.page();
        assertThat(page.getByText("Nobody has written yet")).isVisible();
        walk.axe();

        writes("1", "Habari, is the clinic open?");

        assertThat(page.locator(".talk-unread")).containsText("1 new");
        assertThat(page.locator(".talk-unread .talk-text")).hasText("Habari, is the clinic open?");
        walk.axe();
        page.click(".talk-link");
        assertThat(page.locator(".line-theirs .line-text")).hasText("Habari, is the clinic open?");
        Await.until(this::unread, 0);
        walk.axe();

        writes("2", "Second text while the page is open 😀");
        assertThat(page.locator(".line-theirs")).hasCount(2);
        Await.until(this::unread, 0);

        page.fill("#reply\\:text", "Yes, until 5. ");
        assertThat(page.locator("#reply\\:counter")).containsText("14 characters");
        page.click("#reply\\:send");
        assertThat(page.locator(".line-ours .line-text")).hasText("Yes, until 5. ");
        assertThat(page.locator(".line-ours .state")).hasText("Delivered");
        walk.screenshot("conversation");
    }

    @Test
    void a_bad_answer_is_told_at_the_field_and_stays(Walk walk) {
        writes("1", "hello");
        signIn(walk, ProjectRole.SENDER, "inbox");
        Page page = walk.page();
        page.click(".talk-link");
        page.fill("#reply\\:text", "   ");
        page.click("#reply\\:send");

        assertThat(page.locator("#reply .field-error")).hasText("Type the text.");
        walk.axe();
    }

    @Test
    void a_page_that_stays_open_for_long_still_takes_its_answer(Walk walk) {
        writes("1", "hello");
        signIn(walk, ProjectRole.SENDER, "inbox");
        Page page = walk.page();
        page.click(".talk-link");
        page.waitForURL("**/conversation.xhtml**");
        for (int i = 0; i < 20; i++) {
            page.evaluate("fetch(location.href, {headers: {'X-Refresh': 'lines'}}).then(answer => answer.text())");
        }
        page.fill("#reply\\:text", "Still here");
        page.click("#reply\\:send");

        assertThat(page.locator(".line-ours .line-text")).hasText("Still here");
    }

    @Test
    void a_viewer_sees_no_number_and_cannot_answer(Walks walks) {
        writes("1", "hello");
        Walk walk = walks.start(Look.usual().in("fr").onPhone());
        signIn(walk, ProjectRole.VIEWER, "inbox");
        Page page = walk.page();

        assertThat(page.locator(".talk-number")).hasText("+2547•••••678");
        assertThat(page.locator("#search-number")).hasCount(0);
        page.click(".talk-link");
        assertThat(page.locator("h1")).hasText("+2547•••••678");
        assertThat(page.locator("#reply\\:text")).hasCount(0);
        assertThat(page.content()).doesNotContain("712345678");
        assertThat(unread()).isEqualTo(1);
        walk.axe();
    }

    @Test
    void a_text_from_the_simulated_phone_comes_in_and_the_answer_arrives_there(Walk walk) {
        signIn(walk, ProjectRole.SENDER, "phone");
        Page page = walk.page();
        page.fill("#phone-number", "0712 345 678");
        page.click("button:has-text('Take this phone')");
        assertThat(page.locator(".phone-bar")).containsText("+254712345678");
        walk.axe();
        String text = "A long one: " + "0123456789".repeat(30) + " end";
        page.fill("#write\\:text", text);
        page.click("#write\\:send");

        assertThat(page.locator(".line-ours .line-text")).hasText(text);
        walk.open("receiving/inbox/inbox.xhtml?project=" + project.id());
        page.click(".talk-link");
        page.fill("#reply\\:text", "Got it");
        page.click("#reply\\:send");
        walk.open("receiving/phone/phone.xhtml?project=" + project.id() + "&number=%2B254712345678");

        assertThat(page.locator(".line-theirs .line-text")).hasText("Got it");
        assertThat(page.locator(".line-theirs .state")).hasText("Delivered");
        walk.screenshot("phone");
        walk.axe();
    }

    private void signIn(Walk walk, ProjectRole role, String then) {
        TestAccounts.Person person = accounts.member(new ProjectId(project.id()), role);
        String folder = then.equals("phone") ? "phone" : "inbox";
        accounts.signIn(walk, person, "/receiving/" + folder + "/" + then + ".xhtml?project=" + project.id());
    }

    private void writes(String id, String text) {
        var answer = server.http()
                .postJson(
                        gateway.callback("inbound"),
                        Map.of("id", id, "from", "+254712345678", "to", "22395", "text", text));
        assertThat(answer.statusCode()).isEqualTo(200);
        Await.until(
                () -> project.value(
                        "select count(*) from inbound where provider_id = ? and gateway_id = ?", id, gateway.id()),
                1L);
    }

    private int unread() {
        return (Integer) project.value("select unread from conversation where project_id = ?", project.id());
    }
}
