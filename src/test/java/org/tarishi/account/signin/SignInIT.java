package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.tarishi.account.LockOut;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class SignInIT {

    private static final String FORM = "account/signin/signin.xhtml";
    private static final String PAGE = "project/projects.xhtml";

    private final TestServer server;
    private final TestAccounts accounts;

    SignInIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void a_stranger_is_sent_to_the_form_and_from_there_to_the_page_asked_for() {
        Http http = server.http();

        HttpResponse<String> refused = http.get(PAGE + "?a=b");
        String form = location(refused);
        HttpResponse<String> let = sent(http, form, accounts.person().name(), TestAccounts.PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(form).isEqualTo("/" + FORM + "?to=%2Fproject%2Fprojects.xhtml%3Fa%3Db");
        assertThat(location(let)).endsWith("/" + PAGE + "?a=b");
        assertThat(http.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_asked_for_cannot_be_another_site() {
        String form = FORM + "?to=" + "%2F%2Fevil.example%2F";

        HttpResponse<String> let = sent(server.http(), form, accounts.person().name(), TestAccounts.PASSWORD);

        assertThat(location(let)).isEqualTo(server.base().toString());
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_locked_account_are_the_same_answer() {
        Person locked = accounts.person();
        for (int i = 0; i < LockOut.FAILURES_ALLOWED; i++) {
            sent(server.http(), FORM, locked.name(), "wrong");
        }

        String wrong = sentence(sent(server.http(), FORM, accounts.person().name(), "wrong"));
        String unknown = sentence(sent(server.http(), FORM, "nobody of that name", "wrong"));
        String right = sentence(sent(server.http(), FORM, locked.name(), TestAccounts.PASSWORD));

        assertThat(wrong).contains("wrong").isEqualTo(unknown).isEqualTo(right);
    }

    @Test
    void a_lock_ends_by_itself() throws SQLException {
        Person person = accounts.person();
        for (int i = 0; i < LockOut.FAILURES_ALLOWED; i++) {
            sent(server.http(), FORM, person.name(), "wrong");
        }

        update("update account set locked_until = now() - interval '1 second' where id = " + person.id());

        assertThat(sent(server.http(), FORM, person.name(), TestAccounts.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_session_gets_a_new_id_at_sign_in_and_a_cookie_that_scripts_and_other_sites_cannot_use() {
        Http http = server.http();
        String before = cookie(http.get(FORM));

        String after = cookie(sent(http, FORM, accounts.person().name(), TestAccounts.PASSWORD));

        assertThat(after)
                .startsWith("TARISHI=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=lax");
        assertThat(value(after)).hasSizeGreaterThanOrEqualTo(20).isNotEqualTo(value(before));
    }

    private static HttpResponse<String> sent(Http http, String form, String name, String password) {
        HttpResponse<String> page = http.get(form.startsWith("/") ? form.substring(1) : form);
        return PageForm.of(http, page)
                .with("name", name)
                .with("password", password)
                .press("signIn");
    }

    private void update(String sql) throws SQLException {
        try (var connection = server.jdbc();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    private static String sentence(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*message-summary\">(.*?)<.*", "$1");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("no cookie");
    }

    private static String value(String cookie) {
        return cookie.replaceAll("^[^=]*=([^;]*).*", "$1");
    }
}
