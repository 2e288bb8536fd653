package org.tarishi.account.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class PeopleIT {

    private static final String PEOPLE = "account/people/people.xhtml";
    private static final String AUDIT = "account/audit/audit.xhtml";
    private static final String ANY_PAGE = "project/projects.xhtml";

    private final TestServer server;
    private final TestAccounts accounts;
    private final Http admin;

    PeopleIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
    }

    @Test
    void only_administrators_see_people_and_auditors_also_the_trail() {
        Http auditor = accounts.signedIn(accounts.person(PlatformRole.AUDITOR));
        Http owner = accounts.signedIn(accounts.member(accounts.project(), ProjectRole.OWNER));

        assertThat(admin.get(PEOPLE).statusCode()).isEqualTo(200);
        assertThat(auditor.get(PEOPLE).statusCode()).isEqualTo(403);
        assertThat(owner.get(PEOPLE).statusCode()).isEqualTo(403);
        assertThat(admin.get(AUDIT).statusCode()).isEqualTo(200);
        assertThat(auditor.get(AUDIT).statusCode()).isEqualTo(200);
        assertThat(owner.get(AUDIT).statusCode()).isEqualTo(403);
    }

    @Test
    void a_disabled_person_is_out_at_once_and_in_the_trail() {
        Person person = accounts.person();
        Http theirs = accounts.signedIn(person);

        press(person, "disable");

        assertThat(theirs.get(ANY_PAGE).statusCode()).isEqualTo(303);
        assertThat(admin.get(AUDIT).body()).contains("account.disabled").contains(person.name());
        press(person, "enable");
        assertThat(accounts.signedIn(person).get(ANY_PAGE).statusCode()).isEqualTo(200);
        assertThat(theirs.get(ANY_PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void a_locked_person_is_let_in_after_unlocking() throws SQLException {
        Person person = accounts.person();
        update("update account set locked_until = now() + interval '10 minutes' where id = " + person.id());
        assertThat(accounts.signedIn(person).get(ANY_PAGE).statusCode()).isEqualTo(303);

        press(person, "unlock");

        assertThat(accounts.signedIn(person).get(ANY_PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_forgotten_password_is_replaced_by_one_for_a_single_sign_in() {
        Person person = accounts.person();
        Http before = accounts.signedIn(person);

        press(person, "reset");
        Matcher password = Pattern.compile("<code class=\"copy-value\">([\\w-]{32})</code>")
                .matcher(admin.get(PEOPLE).body());

        assertThat(password.find()).isTrue();
        assertThat(before.get(ANY_PAGE).statusCode()).isEqualTo(303);
        assertThat(accounts.signIn(person.name(), password.group(1))
                        .get(ANY_PAGE)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/account/password/password.xhtml");
    }

    private void press(Person person, String button) {
        PageForm.of(admin, admin.get(PEOPLE), "list").pressInRowOf(person.name(), button);
    }

    private void update(String sql) throws SQLException {
        try (var connection = server.jdbc();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
