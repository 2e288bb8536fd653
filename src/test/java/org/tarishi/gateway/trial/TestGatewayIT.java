package org.tarishi.gateway.trial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** The test button, with a real HTTP server as the provider. */
@OnServer
@InBrowser
class TestGatewayIT {

    private static final String SECRET = "hush-hush-4711";

    private final TestServer server;
    private final TestAccounts accounts;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{\"id\":\"paper-17\"}";
    private HttpServer provider;
    private ProjectId project;
    private GivenProject rows;

    TestGatewayIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_provider_that_may_be_called() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        provider.createContext("/", this::answer);
        provider.start();
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        PageForm.of(admin, admin.get("gateway/hosts/hosts.xhtml"))
                .with("host", "127.0.0.1:" + provider.getAddress().getPort())
                .with("reason", "the provider of a test")
                .press("allow");
        project = accounts.project();
        rows = GivenProject.of(server, project);
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Test
    void one_real_message_goes_out_and_the_exchange_is_shown_without_the_secret(Walk walk) {
        Page page = saveAndTest(walk);
        page.click("#form\\:send");
        assertThat(page.locator("#form .field-error")).hasText("Type at least one number.");
        walk.axe();
        page.fill("#form\\:number", "0712 345678");
        page.fill("#form\\:text", "Habari ya leo");
        page.click("#form\\:send");

        assertThat(page.getByText("The provider took the message")).isVisible();
        assertThat(page.locator(".message")).containsText("paper-17");
        assertThat(page.locator(".wire")).containsText("Habari ya leo");
        assertThat(page.locator(".wire")).not().containsText(SECRET);
        walk.axe();
        page.reload();
        assertThat(page.locator(".wire")).hasCount(0);
        assertThat(received).hasSize(1).first().asString().contains("254712345678", "Habari ya leo");
        assertThat(rows.value("select count(*) from message where project_id = ?", project.value()))
                .isEqualTo(0L);
        assertThat(rows.value(
                        "select count(*) from audit_entry where project_id = ? and action = 'gateway.tested'",
                        project.value()))
                .isEqualTo(1L);
    }

    @Test
    void what_a_provider_refuses_is_told_with_what_to_do_and_pauses_nothing(Walk walk) {
        status = 402;
        answer = "{\"error\":\"balance too low\"}";
        Page page = saveAndTest(walk);
        page.fill("#form\\:number", "+254712345678");
        page.click("#form\\:send");

        assertThat(page.locator(".message-summary")).containsText("did not take the message");
        assertThat(page.locator(".message-detail")).containsText("Top it up");
        walk.axe();
        assertThat(rows.value("select state from gateway where project_id = ?", project.value()))
                .isEqualTo("LIVE");
    }

    private Page saveAndTest(Walk walk) {
        String form = "/gateway/setup/editGateway.xhtml?type=httptemplate&project=" + project;
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), form);
        Page page = walk.page();
        page.fill("#form\\:name", "Paper");
        page.fill("#form\\:url", "http://127.0.0.1:" + provider.getAddress().getPort() + "/send");
        page.selectOption("#form\\:authentication", "bearer");
        page.fill("#form\\:secret", SECRET);
        page.click("#form\\:saveAndTest");
        assertThat(page.locator("h1")).hasText("Test Paper");
        return page;
    }
}
