package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.MailSink;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OwnServer;
import org.tarishi.server.StartsServers;
import org.tarishi.server.TestServer;

/** A server as it stands in production: people come by https through a reverse proxy, and there is a mail server. */
@StartsServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxyIT {

    private static final String FORM = "account/signin/signin.xhtml";

    private MailSink mails;
    private OwnServer server;
    private TestAccounts accounts;

    @BeforeAll
    void start() {
        mails = MailSink.open();
        server = TestServer.startOwn(Map.of(
                "tarishi.public-url", "https://hub.example.org/",
                "tarishi.trusted-proxies", "192.0.2.1,127.0.0.1",
                "tarishi.smtp.host", "127.0.0.1",
                "tarishi.smtp.port", Integer.toString(mails.port()),
                "tarishi.smtp.from", "hub@example.org",
                "tarishi.smtp.tls", "none"));
        accounts = TestAccounts.on(server);
    }

    @AfterAll
    void stop() {
        server.close();
        mails.close();
    }

    @Test
    void the_cookie_goes_by_https_only_and_to_this_host_only() {
        String cookie = cookie(server.get(FORM));

        assertThat(cookie)
                .startsWith("__Host-TARISHI=")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=lax")
                .contains("Path=/")
                .doesNotContainIgnoringCase("Domain");
    }

    @Test
    void the_trail_names_the_address_that_the_proxy_saw_last() throws SQLException {
        Person person = accounts.person();

        signedIn(person, server.http().with("X-Forwarded-For", "203.0.113.9, 198.51.100.7"));

        assertThat(addressOf(person)).isEqualTo("198.51.100.7");
    }

    @Test
    void an_invitation_is_mailed_with_its_link() {
        ProjectId project = accounts.project();
        Http owner = signedIn(accounts.member(project, ProjectRole.OWNER), server.http());

        HttpResponse<String> invited = PageForm.of(owner, owner.get("project/members.xhtml?project=" + project))
                .with("email", "njeri@example.org")
                .with("role", "SENDER")
                .press("invite");

        assertThat(invited.statusCode()).isEqualTo(302);
        assertThat(mails.take())
                .contains("To: njeri@example.org")
                .contains("From: hub@example.org")
                .contains("Subject: Invitation to Project " + project)
                .containsPattern("https://hub\\.example\\.org/project/join/join\\.xhtml\\?token=[\\w-]{32}");
    }

    /** Java keeps a Secure cookie from plain http, where a proxy would pass it on. */
    private static Http signedIn(Person person, Http stranger) {
        HttpResponse<String> page = stranger.get(FORM);
        Http visitor = stranger.with("Cookie", pair(page));
        HttpResponse<String> let = PageForm.of(visitor, page)
                .with("name", person.name())
                .with("password", TestAccounts.PASSWORD)
                .press("signIn");
        return stranger.with("Cookie", pair(let));
    }

    private static String pair(HttpResponse<String> answer) {
        return cookie(answer).split(";")[0];
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("no cookie, status " + answer.statusCode());
    }

    private String addressOf(Person person) throws SQLException {
        try (var connection = server.jdbc();
                var statement = connection.prepareStatement(
                        "select address from audit_entry where action = 'account.signed-in' and actor = ?")) {
            statement.setString(1, person.name());
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
