package org.tarishi.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Only administrators decide what gateways may call inside the network, and it leaves a trace. */
@OnServer
class HostsIT {

    private static final String PAGE = "gateway/hosts/hosts.xhtml";

    private final TestServer server;
    private final TestAccounts accounts;

    HostsIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void an_administrator_allows_a_host_and_takes_it_back_and_both_are_in_the_trail() throws SQLException {
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        String host = "gw-" + UUID.randomUUID() + ".example.org";

        allow(admin, host.toUpperCase(java.util.Locale.ROOT) + ".:13013", "Kannel of the ministry, by VPN");
        HttpResponse<String> list = admin.get(PAGE);
        assertThat(list.body()).contains(host + ":13013", "Kannel of the ministry, by VPN");

        PageForm.of(admin, list, "list").press(buttonBeside(list.body(), host));
        assertThat(admin.get(PAGE).body()).doesNotContain(host + ":13013");
        assertThat(trail(host + ":13013")).isEqualTo("host.allowed, host.forbidden");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));

        HttpResponse<String> odd = allow(admin, "https://sms.example.org/", "typed before");
        HttpResponse<String> never = allow(admin, "169.254.169.254", "metadata");
        HttpResponse<String> empty = allow(admin, "", "");

        assertThat(odd.body()).contains("Write a host name or an address", "https://sms.example.org/", "typed before");
        assertThat(never.body()).contains("This address can never be a gateway");
        assertThat(empty.body()).contains("This is needed.");
        assertThat(admin.get(PAGE).body()).doesNotContain("169.254.169.254");
    }

    @Test
    void a_host_is_allowed_once() {
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        String host = "twice-" + UUID.randomUUID() + ".example.org";
        allow(admin, host, "first");

        assertThat(allow(admin, host, "second").body()).contains("This host is allowed already.");
    }

    @Test
    void auditors_look_and_others_do_not_even_that() {
        Http auditor = accounts.signedIn(accounts.person(PlatformRole.AUDITOR));
        Http owner = accounts.signedIn(accounts.member(accounts.project(), ProjectRole.OWNER));

        assertThat(auditor.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(auditor.get(PAGE).body()).doesNotContain("form:allow");
        assertThat(owner.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(server.http().get(PAGE).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> allow(Http admin, String host, String reason) {
        return PageForm.of(admin, admin.get(PAGE))
                .with("host", host)
                .with("reason", reason)
                .press("allow");
    }

    /** The id, within its form, of the removing button in the row of a host. */
    private static String buttonBeside(String html, String host) {
        String row = html.substring(html.indexOf(host));
        var button = java.util.regex.Pattern.compile("name=\"list:([^\"]+)\"").matcher(row);
        assertThat(button.find()).as(row).isTrue();
        return button.group(1);
    }

    private String trail(String host) throws SQLException {
        try (var connection = server.jdbc();
                var query = connection.prepareStatement(
                        "select string_agg(action, ', ' order by id) from audit_entry where subject = ?")) {
            query.setString(1, host);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
