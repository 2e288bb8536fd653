package org.tarishi.gateway.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** A gateway's settings go out as a file and into another gateway's form. */
@OnServer
@InBrowser
class SettingsFileWalkIT {

    private static final String NEW = "/gateway/setup/editGateway.xhtml?type=httptemplate&project=";

    private final TestAccounts accounts;
    private ProjectId project;

    SettingsFileWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_project() {
        project = accounts.project();
    }

    @Test
    void what_one_gateway_exports_another_one_starts_from(Walk walk) throws IOException {
        Page page = signIn(walk);
        page.selectOption("#form\\:startFrom", "yo-uganda");
        page.click("#form\\:fillIn");
        page.fill("#form\\:url", "https://sms.example.org/sendsms");
        page.fill("#form\\:user", "100200300");
        page.fill("#form\\:secret", "hush-hush");
        page.fill("#form\\:name", "Yo! (Kampala)");
        page.click("#form\\:save");
        assertThat(page.locator("h1")).hasText("Yo! (Kampala)");
        walk.axe();

        Download download =
                page.waitForDownload(() -> page.getByText("Export as JSON").click());
        assertThat(download.suggestedFilename()).isEqualTo("yo-kampala.json");
        Path file = download.path();
        assertThat(Files.readString(file))
                .contains("\"version\" : 1", "ybs_autocreate_status=OK", "100200300")
                .doesNotContain("hush-hush", "callbacks/");

        walk.open(NEW + project);
        page.fill("#form\\:name", "Yo! (Gulu)");
        page.fill("#form\\:secret", "another");
        page.setInputFiles("#form\\:file", file);
        page.click("#form\\:fillFromFile");
        assertThat(page.getByText("The form is filled in from the file.")).isVisible();
        assertThat(page.locator("#form\\:name")).hasValue("Yo! (Gulu)");
        assertThat(page.locator("#form\\:url")).hasValue("https://sms.example.org/sendsms");
        assertThat(page.locator("#form\\:body")).hasValue("query");
        walk.axe();
        page.click("#form\\:save");
        assertThat(page.locator("h1")).hasText("Yo! (Gulu)");
        assertThat(page.locator("main")).containsText("ybs_autocreate_status=OK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | This is not a settings file.",
                "{\"version\":2,\"type\":\"httptemplate\",\"settings\":{}} | The file is of another version",
                "{\"version\":1,\"type\":\"smpp\",\"settings\":{}} | The file is for another kind of gateway.",
                "{\"version\":1,\"type\":\"httptemplate\",\"settings\":{\"colour\":\"red\"}} | not know: colour",
                "{\"version\":1,\"type\":\"httptemplate\",\"settings\":{\"secret\":\"s\"}} | There is a secret in the file",
            })
    void what_is_no_such_file_is_refused_at_the_field_and_nothing_typed_is_lost(
            String content, String sentence, Walks walks) {
        Walk walk = walks.start(Look.usual());
        Page page = signIn(walk);
        page.fill("#form\\:name", "Mine");
        choose(page, content);

        assertThat(page.locator("#form .field:has(#form\\:file) .field-error")).containsText(sentence);
        assertThat(page.locator("#form\\:name")).hasValue("Mine");
    }

    @Test
    void without_a_file_and_with_far_too_large_a_one_the_form_says_so(Walks walks) {
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        Page page = signIn(walk);
        page.click("#form\\:fillFromFile");
        assertThat(page.locator("#form .field:has(#form\\:file) .field-error")).containsText("Choisissez d’abord");
        walk.axe();
        choose(page, "x".repeat(70_000));
        assertThat(page.locator("#form .field:has(#form\\:file) .field-error")).containsText("dépasse 64");
    }

    private static void choose(Page page, String content) {
        byte[] octets = content.getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#form\\:file", new FilePayload("settings.json", "application/json", octets));
        page.click("#form\\:fillFromFile");
    }

    private Page signIn(Walk walk) {
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), NEW + project);
        return walk.page();
    }
}
