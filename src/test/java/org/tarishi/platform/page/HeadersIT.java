package org.tarishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class HeadersIT {

    private static final String SIGN_IN = "account/signin/signin.xhtml";
    private static final String STYLE = "jakarta.faces.resource/hub.css.xhtml?ln=hub";

    private final TestServer server;

    HeadersIT(TestServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                SIGN_IN,
                STYLE,
                "jakarta.faces.resource/no.css.xhtml?ln=hub",
                "style-guide.xhtml",
                "no-such-page.xhtml",
                "preference",
                "callbacks/no-such-token",
                "api/v1/messages",
                "health",
                "WEB-INF/web.xml"
            })
    void every_answer_to_a_stranger_is_protected(String path) {
        assertProtected(server.http().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"project/projects.xhtml", "style-guide.xhtml", "no-such-page.xhtml", "no-such-file.png"})
    void every_answer_to_somebody_signed_in_is_protected(String path) {
        TestAccounts accounts = TestAccounts.on(server);

        assertProtected(accounts.signedIn(accounts.person()).get(path));
    }

    @Test
    void a_post_and_a_redirect_are_protected() {
        assertProtected(server.http().postForm("preference", Map.of("theme", "dark", "back", "/")));
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_scripts_run_by_nothing_else() {
        String one = policy(server.http().get(SIGN_IN));
        String other = policy(server.http().get(SIGN_IN));

        assertThat(one)
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]{40,}';")
                .isNotEqualTo(other);
        assertThat(directive(one, "script-src")).doesNotContain("unsafe");
        assertThat(directive(one, "style-src")).isEqualTo("style-src 'self'");
    }

    @Test
    void pages_are_not_kept_by_caches_but_files_are() {
        assertThat(server.http().get(SIGN_IN).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(server.http().get(STYLE).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age"));
    }

    @Test
    void a_page_of_a_project_that_is_not_theirs_does_not_exist() {
        TestAccounts accounts = TestAccounts.on(server);
        Http stranger = accounts.signedIn(accounts.member(accounts.project(), ProjectRole.OWNER));

        HttpResponse<String> answer = stranger.get("project/settings.xhtml?project=" + accounts.project());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist");
        assertProtected(answer);
    }

    private static void assertProtected(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues(ContentPolicy.HEADER))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "object-src 'none'",
                                "base-uri 'none'",
                                "frame-ancestors 'none'"));
        assertThat(answer.headers().allValues("X-Content-Type-Options")).isEqualTo(List.of("nosniff"));
        assertThat(answer.headers().allValues("Referrer-Policy")).isEqualTo(List.of("same-origin"));
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).isEqualTo(List.of("same-origin"));
        assertThat(answer.headers().allValues("Permissions-Policy")).hasSize(1);
        assertThat(answer.headers().map()).doesNotContainKey("x-powered-by");
        assertThat(answer.headers().allValues("Server")).noneMatch(name -> name.contains("Payara"));
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue(ContentPolicy.HEADER).orElseThrow();
    }

    private static String directive(String policy, String name) {
        return List.of(policy.split("; ?")).stream()
                .filter(each -> each.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }
}
