package org.tarishi.onboarding.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.ADA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.onboarding.notice.NoticeRows.Mail;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class SendNoticesIT {

    private final NoticeRows rows;

    SendNoticesIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @BeforeEach
    void ask() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void each_reader_gets_one_mail() {
        send();
        send();
        rows.clock.move(Duration.ofHours(2));
        send();

        assertThat(mails()).extracting(Mail::to).containsExactlyInAnyOrder("amina@example.org", "otieno@example.org");
    }

    @Test
    void a_mail_names_the_request_what_happened_what_to_do_and_where() {
        rows.sql("update account set language = 'en'");
        send();

        assertThat(mails().get(0).subject()).isEqualTo("KE-1, gateway in Kenya: ada asks something about the request.");
        assertThat(mails().get(0).text())
                .contains("Say how to stop.")
                .contains("Answer in the form and hand it in again.")
                .contains("https://hub.example.org/onboarding/request/request.xhtml?project=1&id=1")
                .contains("https://hub.example.org/onboarding/notice/notices.xhtml");
    }

    @Test
    void a_mail_speaks_its_readers_language_and_every_one_while_that_is_not_known() {
        rows.sql("update account set language = 'fr' where id = 1");
        send();

        String french = "KE-1, passerelle, pays : Kenya : ada pose une question sur la demande.";
        assertThat(mails())
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        french, "KE-1, gateway in Kenya: ada asks something about the request. / " + french);
    }

    @Test
    void a_mail_server_that_is_away_loses_nothing() {
        rows.mailbox.works = false;
        send();
        send();
        assertThat(mails()).isEmpty();

        rows.mailbox.works = true;
        send();
        assertThat(mails()).as("waits a minute before it tries again").isEmpty();

        rows.clock.move(Duration.ofMinutes(1));
        send();
        send();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void after_a_week_without_a_mail_server_the_page_has_to_do() {
        rows.mailbox.works = false;
        for (int hour = 0; hour < 7 * 24 + 2; hour++) {
            send();
            rows.clock.move(Duration.ofHours(1));
        }
        rows.mailbox.works = true;
        send();

        assertThat(mails()).isEmpty();
    }

    @Test
    void who_may_not_sign_in_has_left_or_has_no_address_gets_none() {
        rows.sql("update account set disabled = true where id = 1");
        rows.sql("delete from membership where account_id = 2");
        send();

        assertThat(mails()).isEmpty();
    }

    private List<Mail> mails() {
        return rows.mailbox.mails;
    }

    private void send() {
        rows.node.transaction(() -> {
            rows.node.the(SendNotices.class).send();
            return true;
        });
    }
}
