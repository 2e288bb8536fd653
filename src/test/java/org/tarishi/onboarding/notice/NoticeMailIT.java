package org.tarishi.onboarding.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.MailSink;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.OwnServer;
import org.tarishi.server.StartsServers;
import org.tarishi.server.TestServer;

/** A move made on the page, to the mail in its reader's language. */
@StartsServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeMailIT {

    private MailSink mails;
    private OwnServer server;

    @BeforeAll
    void start() {
        mails = MailSink.open();
        server = TestServer.startOwn(Map.of(
                "tarishi.smtp.host", "127.0.0.1",
                "tarishi.smtp.port", Integer.toString(mails.port()),
                "tarishi.smtp.from", "hub@example.org",
                "tarishi.smtp.tls", "none"));
    }

    @AfterAll
    void stop() {
        server.close();
        mails.close();
    }

    @Test
    void whoever_asked_reads_by_mail_that_an_administrator_took_it_up() {
        TestAccounts accounts = TestAccounts.on(server);
        ProjectId project = accounts.project();
        TestAccounts.Person amina = accounts.member(project, ProjectRole.MANAGER);
        GivenProject rows = GivenProject.of(server, project);
        long id = GivenRow.request(rows, RequestState.SUBMITTED);
        rows.sql("update gateway_request set requester_id = ? where id = ?", amina.id(), id);
        speakFrench(accounts.signedIn(amina));

        Http ada = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        HttpResponse<String> moved = PageForm.of(ada, ada.get("onboarding/review/review.xhtml?id=" + id), "form_CLAIM")
                .press("do_CLAIM");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(mails.take())
                .contains("To: " + amina.name() + "@example.org")
                .contains("occupe de la demande.")
                .doesNotContain("took the request up")
                .contains("/onboarding/request/request.xhtml?project=" + project + "&id=" + id);
    }

    private static void speakFrench(Http reader) {
        assertThat(reader.postForm("preference", Map.of("language", "fr")).statusCode())
                .isEqualTo(303);
    }
}
