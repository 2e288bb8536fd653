package org.tarishi.onboarding.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.ELIAS;
import static org.tarishi.onboarding.GivenRequest.OTIENO;
import static org.tarishi.onboarding.GivenRequest.PIA;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class NoticesIT {

    private final NoticeRows rows;

    NoticesIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void a_form_that_is_handed_in_is_told_to_every_administrator_and_receipted_to_whoever_handed_it_in() {
        rows.request(RequestState.DRAFT).move(Move.SUBMIT, AMINA);

        assertThat(rows.as(ADA).read()).containsExactly("notice.MOVE.SUBMIT");
        assertThat(rows.as(ELIAS).read()).containsExactly("notice.MOVE.SUBMIT");
        assertThat(rows.as(AMINA).read()).containsExactly("notice.MOVE.SUBMIT");
        assertThat(rows.as(OTIENO).read()).isEmpty();
        assertThat(rows.as(PIA).read()).isEmpty();
    }

    @Test
    void once_somebody_works_on_it_only_that_administrator_is_told_and_nobody_of_what_they_did_themselves() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
        rows.move(Move.ANSWER, AMINA);

        assertThat(rows.as(ADA).read()).containsExactly("notice.MOVE.ANSWER");
        assertThat(rows.as(ELIAS).read()).isEmpty();
        assertThat(rows.as(AMINA).read()).containsExactly("notice.MOVE.ASK_BACK");
        assertThat(rows.as(OTIENO).read()).containsExactly("notice.MOVE.ASK_BACK");
    }

    @Test
    void nobody_is_told_of_one_occasion_twice() {
        rows.request(RequestState.DRAFT);
        for (int click = 0; click < 50; click++) {
            rows.node.transaction(() -> {
                var request = rows.node.the(Requests.class).find(1).orElseThrow();
                Occasion occasion = new Occasion(
                        1,
                        new ProjectId(1),
                        Occasion.Kind.REMINDER,
                        "DRAFT_IDLE",
                        "once",
                        RequestState.DRAFT,
                        "30",
                        "",
                        rows.clock.instant());
                rows.node.the(TellPeople.class).tell(request, occasion, List.of(Audience.STAFF), 0);
                return true;
            });
        }

        assertThat(rows.as(AMINA).read()).hasSize(1);
    }

    @Test
    void a_notice_is_new_until_it_is_read() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
        Notices notices = rows.as(AMINA).node.the(Notices.class);
        assertThat(notices.unread()).isEqualTo(1);

        long id = notices.mine().get(0).notice().getId();
        rows.node.transaction(() -> notices.read(id));
        assertThat(notices.unread()).isZero();
        assertThat(rows.as(OTIENO).node.the(Notices.class).unread()).isEqualTo(1);

        rows.node.transaction(() -> {
            notices.readAll();
            return true;
        });
        assertThat(notices.unread()).isZero();
    }

    @Test
    void whoever_wants_no_mails_reads_everything_on_the_page_all_the_same() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
        assertThat(mailsDueToAmina()).isEqualTo("1");

        RequestMails mails = rows.as(AMINA).node.the(RequestMails.class);
        rows.run(mails::refuse);
        rows.move(Move.HOLD, ADA);
        assertThat(mailsDueToAmina()).isEqualTo("0");
        assertThat(mails.areWanted()).isFalse();
        assertThat(rows.read()).containsExactly("notice.MOVE.HOLD", "notice.MOVE.ASK_BACK");

        rows.run(mails::want);
        rows.move(Move.RESUME, ADA);
        assertThat(mailsDueToAmina()).isEqualTo("1");
        assertThat(mails.areWanted()).isTrue();
    }

    private String mailsDueToAmina() {
        return rows.one("select count(*) from request_notice where account_id = 1 and mail_due_at is not null");
    }

    @Test
    void somebody_elses_notice_does_not_exist() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
        Notices notices = rows.node.the(Notices.class);
        long id = rows.as(AMINA).node.the(Notices.class).mine().get(0).notice().getId();

        rows.as(ELIAS);
        assertThatThrownBy(() -> notices.read(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_leaves_the_project_or_the_platform_reads_no_more_of_it() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
        rows.move(Move.ANSWER, AMINA);

        rows.sql("delete from membership where account_id = 1");
        rows.sql("update account set platform_role = null where id = 3");

        assertThat(rows.as(AMINA).read()).isEmpty();
        assertThat(rows.as(ADA).read()).isEmpty();
    }

    @Test
    void a_notice_says_what_happened_and_what_its_reader_does_now() {
        rows.request(RequestState.IN_REVIEW).move(Move.ASK_BACK, ADA);
        NoticeRow row = rows.as(AMINA).node.the(Notices.class).mine().get(0);

        NoticeWords english = new NoticeWords(Locale.ENGLISH);
        assertThat(english.about(row)).isEqualTo("KE-1, gateway in Kenya");
        assertThat(english.happened(row.notice())).isEqualTo("ada asks something about the request.");
        assertThat(row.notice().getSaid()).isEqualTo("Say how to stop.");
        assertThat(english.toDo(row.notice())).isEqualTo("Answer in the form and hand it in again.");
        assertThat(new NoticeWords(Locale.FRENCH).toDo(row.notice()))
                .isEqualTo("Répondez dans le formulaire et déposez-le de nouveau.");
    }

    @Test
    void whoever_is_not_on_turn_reads_whose_turn_it_is() {
        rows.request(RequestState.DRAFT).move(Move.SUBMIT, AMINA);
        NoticeRow receipt = rows.as(AMINA).node.the(Notices.class).mine().get(0);

        assertThat(new NoticeWords(Locale.ENGLISH).toDo(receipt.notice()))
                .isEqualTo("There is nothing for you to do: it is the administrators’ turn.");
    }
}
