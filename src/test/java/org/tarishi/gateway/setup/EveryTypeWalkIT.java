package org.tarishi.gateway.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;

/** Every type there is can be added from its form by somebody who has a name for it and what the provider handed out. */
@OnServer
@InBrowser
class EveryTypeWalkIT {

    private static final String SMSC = "127.0.0.1:27750";

    /** What the provider hands out, by type; nothing else is typed. */
    private static final Map<String, Map<String, String>> CREDENTIALS = Map.ofEntries(
            entry("africastalking", Map.of("username", "clinic", "api-key", "atsk_4711")),
            entry("chtgateway", Map.of()),
            entry("clickatell", Map.of("api-key", "ck-4711")),
            entry("envayasms", Map.of()),
            entry("httptemplate", Map.of("url", "https://sms.example.org/send")),
            entry("infobip", Map.of("base-url", "https://abc12.api.infobip.com", "api-key", "ib-4711")),
            entry("simulator", Map.of()),
            entry("smpp", Map.of("host", SMSC, "system-id", "clinic", "password", "s3cret")),
            entry("smsgate", Map.of()),
            entry(
                    "telerivet",
                    Map.of("api-key", "tr-4711", "project-id", "PJ1", "phone-id", "PN1", "webhook-secret", "hook")),
            entry("twilio", Map.of("account-sid", "AC" + "0".repeat(32), "auth-token", "tw-4711")),
            entry("vonage", Map.of("api-key", "abcd1234", "api-secret", "vo-4711")));

    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    EveryTypeWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @BeforeEach
    void the_operator_s_server_may_be_called() {
        rows.allow(SMSC);
    }

    @AfterEach
    void nobody_keeps_a_session() {
        rows.sql("update gateway set state = 'DELETED' where project_id = ?", project.value());
    }

    @Test
    void each_is_added_with_the_provider_s_credentials_and_nothing_else(Walk walk) {
        String choose = "/gateway/setup/chooseType.xhtml?project=" + project;
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), choose);
        assertThat(walk.page().locator(".tile")).hasCount(CREDENTIALS.size());

        CREDENTIALS.forEach((type, credentials) -> add(walk, type, credentials));

        assertThat(rows.value(
                        "select count(distinct type) from gateway where project_id = ? and state = 'LIVE'",
                        project.value()))
                .isEqualTo((long) CREDENTIALS.size());
    }

    private void add(Walk walk, String type, Map<String, String> credentials) {
        walk.open("gateway/setup/editGateway.xhtml?project=" + project + "&type=" + type);
        Page page = walk.page();
        page.fill("#form\\:name", "My " + type);
        credentials.forEach((key, value) -> page.fill("#form\\:" + key, value));
        page.click("#form\\:save");

        assertThat(page.locator("h1")).hasText("My " + type);
        credentials.values().stream()
                .filter(value -> value.endsWith("4711") || value.equals("s3cret"))
                .forEach(secret -> assertThat(page.content()).doesNotContain(secret));
    }
}
