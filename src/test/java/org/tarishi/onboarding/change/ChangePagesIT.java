package org.tarishi.onboarding.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** The pages of a request that is live. */
@OnServer
class ChangePagesIT {

    private final TestServer server;
    private final TestAccounts accounts;
    private ProjectId clinic;
    private GivenProject rows;
    private long live;

    ChangePagesIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_gateway_is_live() {
        clinic = accounts.project();
        rows = GivenProject.of(server, clinic);
        live = GivenRow.request(rows, RequestState.LIVE);
    }

    @Test
    void its_project_begins_a_change_and_both_requests_link_to_each_other() {
        Http mina = accounts.signedIn(accounts.member(clinic, ProjectRole.MANAGER));

        assertThat(begin(mina, project(live), "AMENDMENT")).isEqualTo(302);
        assertThat(begin(mina, project(live), "AMENDMENT")).as("said again").isEqualTo(200);
        assertThat(mina.get(project(live)).body()).contains("id=" + change(), "Use, sender or number becomes another");
        assertThat(mina.get(project(change())).body()).contains("Changes the live gateway of KE-T" + live);
    }

    @Test
    void an_administrator_begins_one_too_in_the_name_of_whoever_asked_for_the_gateway() {
        Http ada = accounts.signedIn(accounts.person(PlatformRole.ADMIN));

        assertThat(begin(ada, platform(live), "RATE_CHANGE")).isEqualTo(302);
        assertThat(ada.get(platform(live)).body()).contains("id=" + change(), "Prices change");
        assertThat(ada.get(platform(change())).body()).contains("Changes the live gateway of KE-T" + live);
    }

    @Test
    void what_is_not_live_cannot_be_changed_and_whoever_only_reads_sees_no_form() {
        long pilot = GivenRow.request(rows, RequestState.PILOT);
        Http mina = accounts.signedIn(accounts.member(clinic, ProjectRole.MANAGER));
        Http vera = accounts.signedIn(accounts.member(clinic, ProjectRole.VIEWER));

        assertThat(mina.get(project(pilot)).body()).doesNotContain("Begin the change");
        assertThat(vera.get(project(live)).body()).doesNotContain("Begin the change");
    }

    private static int begin(Http http, String page, String kind) {
        return PageForm.of(http, http.get(page), "changing")
                .with("kind", kind)
                .press("open")
                .statusCode();
    }

    private long change() {
        return (long) rows.value("select id from gateway_request where follows_id = ?", live);
    }

    private String project(long id) {
        return "onboarding/request/request.xhtml?project=" + clinic + "&id=" + id;
    }

    private static String platform(long id) {
        return "onboarding/review/review.xhtml?id=" + id;
    }
}
