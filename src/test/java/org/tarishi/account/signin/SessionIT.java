package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class SessionIT {

    private static final String FORM = "account/signin/signin.xhtml";
    private static final String PAGE = "project/projects.xhtml";

    private final TestServer server;
    private final TestAccounts accounts;

    SessionIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void a_disabled_account_ends_its_sessions_at_once() throws SQLException {
        Person person = accounts.person();
        Http http = accounts.signedIn(person);
        assertThat(http.get(PAGE).statusCode()).isEqualTo(200);

        update("update account set disabled = true where id = " + person.id());

        assertThat(http.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void a_changed_role_acts_at_the_next_request() throws SQLException {
        Person person = accounts.person(PlatformRole.ADMIN);
        Http http = accounts.signedIn(person);
        assertThat(http.get(PAGE).body()).contains("form:create");

        update("update account set platform_role = null where id = " + person.id());

        assertThat(http.get(PAGE).body()).doesNotContain("form:create");
    }

    @Test
    void signing_out_ends_the_session_and_only_by_post() {
        Http http = accounts.signedIn(accounts.person());

        assertThat(http.get("sign-out").statusCode()).isEqualTo(405);
        assertThat(http.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(http.post("sign-out", "application/x-www-form-urlencoded", "")
                        .statusCode())
                .isEqualTo(303);

        assertThat(http.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_change_of_it() throws SQLException {
        Person person = accounts.person();
        update("update account set must_change_password = true where id = " + person.id());
        Http http = accounts.signedIn(person);

        HttpResponse<String> detour = http.get(PAGE);
        assertThat(location(detour)).isEqualTo("/account/password/password.xhtml");

        HttpResponse<String> changed = PageForm.of(http, http.get("account/password/password.xhtml"))
                .with("current", TestAccounts.PASSWORD)
                .with("next", "another password")
                .press("change");
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(http.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        Person person = accounts.person();
        Http here = accounts.signedIn(person);
        Http there = accounts.signedIn(person);

        PageForm.of(here, here.get("account/password/password.xhtml"))
                .with("current", TestAccounts.PASSWORD)
                .with("next", "another password")
                .press("change");

        assertThat(here.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(there.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void a_script_whose_session_ended_is_told_to_load_the_form() {
        HttpResponse<String> answer =
                server.http().with("Faces-Request", "partial/ajax").get(PAGE);

        assertThat(answer.body()).contains("<redirect url=\"/" + FORM);
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
}
