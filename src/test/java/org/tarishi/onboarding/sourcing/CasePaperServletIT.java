package org.tarishi.onboarding.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class CasePaperServletIT {

    private final TestAccounts accounts;
    private final GivenProject project;
    private long request;

    CasePaperServletIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
    }

    @BeforeEach
    void a_letter_of_a_provider() {
        request = GivenSourcing.request(project);
        project.sql(
                "insert into case_paper values (?, ?, 'offer été.pdf', 'application/pdf', 9, ?, 'ada', now())",
                request,
                request,
                GivenPaper.PDF);
    }

    @Test
    void the_platforms_people_save_it_and_a_browser_never_shows_it() {
        HttpResponse<String> answer =
                accounts.signedIn(accounts.person(PlatformRole.AUDITOR)).get(address(request));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''offer%20%C3%A9t%C3%A9.pdf");
    }

    @Test
    void it_belongs_to_its_request_only() {
        long other = GivenSourcing.request(project);

        assertThat(accounts.signedIn(accounts.person(PlatformRole.ADMIN))
                        .get(address(other))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_project_does_not_see_what_providers_ask_others() {
        assertThat(accounts.signedIn(accounts.member(new ProjectId(project.id()), ProjectRole.OWNER))
                        .get(address(request))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_auditor_reads_every_page_and_finds_nothing_to_press() {
        GivenSourcing.quote(project, request, LocalDate.parse("2027-01-31"));
        project.sql(
                "insert into operator_track values (?, ?, 'Safaricom', 'APPLIED', now(), '', null, 1)",
                request,
                request);
        project.sql("update gateway_request set state = 'PROVISIONING' where id = ?", request);
        Http auditor = accounts.signedIn(accounts.person(PlatformRole.AUDITOR));
        for (String page : new String[] {
            "sourcing/quotes",
            "sourcing/compare",
            "contract/contract",
            "contract/operators",
            "contract/papers",
            "contract/provision",
            "contract/expiring"
        }) {
            HttpResponse<String> answer = auditor.get("onboarding/" + page + ".xhtml?id=" + request);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContainPattern("<input[^>]*type=\"submit\"");
        }
    }

    private String address(long of) {
        return "onboarding/case-paper?id=" + of + "&paper=" + request;
    }
}
