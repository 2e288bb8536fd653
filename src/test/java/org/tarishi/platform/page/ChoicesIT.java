package org.tarishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Language and theme, over plain HTTP: what works here works without JavaScript. */
@OnServer
class ChoicesIT {

    private static final String SIGN_IN = "account/signin/signin.xhtml";

    private final TestServer server;

    ChoicesIT(TestServer server) {
        this.server = server;
    }

    @Test
    void the_browser_says_the_language_first() {
        assertThat(server.http()
                        .with("Accept-Language", "sw, fr-CH;q=0.9, en;q=0.8")
                        .get(SIGN_IN)
                        .body())
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"");
        assertThat(server.http().with("Accept-Language", "sw").get(SIGN_IN).body())
                .contains("lang=\"en\"");
    }

    @Test
    void a_chosen_language_stays_over_sign_in_and_leads_back_to_the_page() {
        Http visitor = server.http().with("Accept-Language", "en");

        HttpResponse<String> chosen =
                visitor.postForm("preference", Map.of("language", "fr", "back", "/" + SIGN_IN + "?to=%2F"));

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/" + SIGN_IN + "?to=%2F");
        assertThat(visitor.get(SIGN_IN).body()).contains("Connexion");
    }

    @Test
    void error_pages_speak_the_chosen_language_too() {
        TestAccounts accounts = TestAccounts.on(server);
        Http somebody = accounts.signedIn(accounts.person());
        somebody.postForm("preference", Map.of("language", "fr"));

        HttpResponse<String> missing = somebody.get("no-such-page.xhtml");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Cette page n’existe pas");
    }

    @Test
    void a_chosen_theme_holds_against_that_of_the_device() {
        Http visitor = server.http();
        assertThat(visitor.get(SIGN_IN).body()).contains("media=\"(prefers-color-scheme: dark)\"");

        visitor.postForm("preference", Map.of("theme", "light"));

        assertThat(visitor.get(SIGN_IN).body()).contains("media=\"not all\"");
    }

    @Test
    void nothing_but_what_is_offered_is_remembered_and_nobody_is_led_away() {
        HttpResponse<String> answer = server.http()
                .postForm("preference", Map.of("language", "tlh", "theme", "<b>", "back", "//evil.example/"));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }
}
