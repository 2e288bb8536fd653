package org.tarishi.project.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class JoinIT {

    private static final Pattern LINK = Pattern.compile("project/join/join\\.xhtml\\?token=[\\w-]{32}");
    private static final String GONE = "used already";

    private final TestServer server;
    private final TestAccounts accounts;
    private final ProjectId project;
    private final Http owner;

    JoinIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.owner = accounts.signedIn(accounts.member(project, ProjectRole.OWNER));
    }

    @Test
    void a_newcomer_opens_an_account_by_the_link_and_is_in_with_the_role_offered() {
        String link = invited("SENDER");
        Http newcomer = server.http();
        String name = "new-" + project;

        HttpResponse<String> let = PageForm.of(newcomer, newcomer.get(link))
                .with("fullName", "Njeri")
                .with("signInName", name)
                .with("password", "a long enough one")
                .press("join");

        assertThat(let.statusCode()).isEqualTo(302);
        assertThat(newcomer.get(members()).body()).contains("Njeri", name);
        assertThat(newcomer.get("account/keys/keys.xhtml?project=" + project).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_link_is_good_once() {
        String link = invited("VIEWER");
        join(accounts.signedIn(accounts.person()), link);

        assertThat(server.get(link).body()).contains(GONE);
    }

    @Test
    void looking_at_a_link_uses_nothing_up() {
        String link = invited("VIEWER");
        Http somebody = accounts.signedIn(accounts.person());

        somebody.get(link);
        somebody.get(link);

        assertThat(somebody.get(members()).statusCode()).isEqualTo(404);
        assertThat(server.get(link).body()).doesNotContain(GONE);
    }

    @Test
    void a_withdrawn_link_and_one_of_last_week_lead_nowhere() throws SQLException {
        String withdrawn = invited("VIEWER");
        PageForm.of(owner, owner.get(members()), "open").pressFirst("withdraw");
        String old = invited("VIEWER");
        update("update invitation set expires_at = now() - interval '1 second' where project_id = " + project);

        assertThat(server.get(withdrawn).body()).contains(GONE);
        assertThat(server.get(old).body()).contains(GONE);
    }

    @Test
    void an_invitation_makes_a_members_role_greater_and_never_smaller() {
        Person person = accounts.member(project, ProjectRole.MANAGER);
        Http manager = accounts.signedIn(person);

        join(manager, invited("VIEWER"));
        assertThat(manager.get("project/settings.xhtml?project=" + project).body())
                .contains("form:save");

        join(manager, invited("OWNER"));
        assertThat(manager.get(members()).body()).contains("form:invite");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        Http newcomer = server.http();

        HttpResponse<String> refused = PageForm.of(newcomer, newcomer.get(invited("SENDER")))
                .with("fullName", "Njeri Kamau")
                .with("signInName", "x y")
                .with("password", "short")
                .press("join");

        assertThat(refused.body())
                .contains("form:signInName-error0")
                .contains("value=\"Njeri Kamau\"")
                .contains("value=\"x y\"")
                .doesNotContain("value=\"short\"");
    }

    private String invited(String role) {
        PageForm.of(owner, owner.get(members()))
                .with("email", "somebody@example.org")
                .with("role", role)
                .press("invite");
        Matcher link = LINK.matcher(owner.get(members()).body());
        assertThat(link.find()).as("the link is shown").isTrue();
        return link.group();
    }

    private void join(Http somebody, String link) {
        assertThat(PageForm.of(somebody, somebody.get(link), "mine")
                        .press("join")
                        .statusCode())
                .isEqualTo(302);
    }

    private String members() {
        return "project/members.xhtml?project=" + project;
    }

    private void update(String sql) throws SQLException {
        try (var connection = server.jdbc();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
