package org.tarishi.onboarding.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Somebody ends the mails about requests on their own page, and wants them again on that of the notices. */
@OnServer
class MailChoiceIT {

    private final TestServer server;

    MailChoiceIT(TestServer server) {
        this.server = server;
    }

    @Test
    void the_choice_is_made_on_either_page() {
        TestAccounts accounts = TestAccounts.on(server);
        GivenProject rows = GivenProject.of(server, accounts.project());
        Person person = accounts.member(accounts.project(), ProjectRole.MANAGER);
        Http http = accounts.signedIn(person);

        PageForm.of(http, http.get("account/password/password.xhtml"), "mails").press("refuse");
        assertThat(rows.value("select count(*) from request_mail_refusal where account_id = ?", person.id()))
                .isEqualTo(1L);
        String notices = "onboarding/notice/notices.xhtml";
        assertThat(http.get(notices).body()).contains("You get no mails about requests.");
        PageForm.of(http, http.get(notices), "mails").press("want");
        assertThat(rows.value("select count(*) from request_mail_refusal where account_id = ?", person.id()))
                .isEqualTo(0L);
    }
}
