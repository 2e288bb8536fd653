package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class RequestSheetIT {

    private final TestServer server;
    private final TestAccounts accounts;

    RequestSheetIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void a_request_can_be_taken_along_as_pdf_by_those_of_its_project_only() {
        ProjectId project = accounts.project();
        GivenProject rows = GivenProject.of(server, project);
        long id = GivenRow.request(rows, RequestState.IN_REVIEW);
        rows.sql(
                "insert into request_version values (?, ?, 1, '{\"direction\":\"two-way\",\"legal-name\":\"Clinic of Kisumu\"}',"
                        + " now(), 1)",
                id,
                id);
        Http member = accounts.signedIn(accounts.member(project, ProjectRole.VIEWER));
        Http stranger = accounts.signedIn(accounts.member(accounts.project(), ProjectRole.OWNER));
        String address = "onboarding/request.pdf?project=" + project + "&id=" + id;

        HttpResponse<String> sheet = member.get(address);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).startsWith("%PDF-");
        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(member.get("onboarding/request.pdf?project=" + project + "&id=1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(member.get("onboarding/document?project=" + project + "&id=" + id + "&document=1")
                        .statusCode())
                .as("a viewer takes no papers along")
                .isEqualTo(403);
    }

    @Test
    void a_rejected_request_says_whether_it_may_come_again() {
        ProjectId project = accounts.project();
        GivenProject rows = GivenProject.of(server, project);
        long id = GivenRow.request(rows, RequestState.REJECTED);
        Http member = accounts.signedIn(accounts.member(project, ProjectRole.VIEWER));
        String page = "onboarding/request/request.xhtml?project=" + project + "&id=" + id;

        rows.sql("update gateway_request set resubmittable = true where id = ?", id);
        assertThat(member.get(page).body()).contains("It may come again, bettered");

        rows.sql("update gateway_request set resubmittable = false where id = ?", id);
        assertThat(member.get(page).body()).contains("This is final").doesNotContain("It may come again");
    }
}
