package org.tarishi.onboarding.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** The clock stands at 25 November 2026. */
@OnDatabase
class RemindOfPapersIT {

    private final NoticeRows rows;

    RemindOfPapersIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void a_permit_is_reminded_of_60_30_and_7_days_before_it_ends_each_once() {
        rows.request(RequestState.LIVE);
        paper(1, "2027-02-03", "ACCEPTED");
        paper(2, "2027-01-10", "WAIVED");

        for (int day = 0; day < 72; day++) {
            look();
            rows.clock.move(Duration.ofDays(1));
        }

        assertThat(rows.as(ADA).read())
                .isEqualTo(List.of("notice.REMINDER.PAPER", "notice.REMINDER.PAPER", "notice.REMINDER.PAPER"));
        assertThat(rows.one(
                        "select string_agg(cast(date '2027-02-03' - cast(told_at as date) as text), ' ' order by id)"
                                + " from request_notice where account_id = 3"))
                .isEqualTo("60 30 7");
        assertThat(rows.as(AMINA).read()).isEmpty();
    }

    @Test
    void papers_of_closed_requests_are_nobodys_business() {
        rows.request(RequestState.REJECTED);
        paper(1, "2026-12-01", "ACCEPTED");

        look();

        assertThat(rows.as(ADA).read()).isEmpty();
    }

    private void paper(long id, String end, String state) {
        rows.sql(
                "insert into required_paper (id, request_id, kind, title, state, reason, expires_on, changed_by, changed_at,"
                        + " version) values (" + id + ", 1, 'PERMIT', 'Permit of the regulator', '" + state + "', '', '"
                        + end
                        + "', 'ada', now(), 1)");
    }

    private void look() {
        rows.run(() -> rows.node.the(RemindOfPapers.class).look());
    }
}
