package org.tarishi.onboarding.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.OTIENO;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.notice.NoticeRow;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.onboarding.notice.NoticeWords;
import org.tarishi.onboarding.notice.Notices;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** A live gateway with a cap of KES 600 a month, where a segment costs KES 2; the clock stands at 25 November 2026. */
@OnDatabase
class TellOfSpendIT {

    private final NoticeRows rows;

    TellOfSpendIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @BeforeEach
    void a_live_gateway() {
        rows.sql("truncate gateway, gateway_hour cascade");
        rows.sharedGateway(9);
        rows.request(RequestState.LIVE);
        rows.sql("insert into request_pilot (request_id, gateway_id, price) values (1, 9, 2)");
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void owner_and_administrator_are_told_once_at_80_and_once_at_100_per_cent_of_the_cap() {
        sent(1, "2026-11-03", 239);
        look();
        assertThat(rows.as(OTIENO).read()).isEmpty();

        sent(1, "2026-11-04", 1);
        look();
        look();
        assertThat(rows.as(OTIENO).read()).containsExactly("notice.REMINDER.CAP_80");
        assertThat(rows.as(ADA).read()).containsExactly("notice.REMINDER.CAP_80");
        assertThat(rows.as(AMINA).read()).isEmpty();

        sent(1, "2026-11-25", 60);
        look();
        look();
        assertThat(rows.as(OTIENO).read()).containsExactly("notice.REMINDER.CAP_100", "notice.REMINDER.CAP_80");
        assertThat(rows.one("select count(*) from request_notice where account_id = 2 and mail_due_at is not null"))
                .isEqualTo("2");
        saysWhatTrulyHappens();
    }

    private void saysWhatTrulyHappens() {
        NoticeWords words = new NoticeWords(Locale.ENGLISH);
        NoticeRow reached = rows.as(OTIENO).node.the(Notices.class).mine().get(0);
        assertThat(words.happened(reached.notice()))
                .isEqualTo("This month’s messages have reached the monthly cap of KES\u00a0600.00 that the owner set."
                        + " Sending goes on.");
        assertThat(words.toDo(reached.notice())).contains("nothing stops by itself");
    }

    @Test
    void each_month_counts_anew_and_other_projects_pay_for_themselves() {
        sent(1, "2026-10-31", 1000);
        sent(2, "2026-11-20", 1000);
        sent(1, "2026-11-20", 150);

        MonthSpend november = spend();
        assertThat(november.spent()).hasToString("KES 300.00");
        assertThat(november.percent()).isEqualTo(50);
        rows.clock.move(Duration.ofDays(7));
        assertThat(spend().spent()).hasToString("KES 0.00");
    }

    private MonthSpend spend() {
        return rows.node.the(CountSpend.class).inProject(new ProjectId(1), 1).orElseThrow();
    }

    private void sent(long project, String day, int segments) {
        rows.sql("insert into gateway_hour (gateway_id, project_id, at, accepted, segments) values (9, " + project
                + ", '" + day + "T08:00:00Z', " + segments + ", " + segments + ")");
    }

    private void look() {
        rows.run(() -> rows.node.the(TellOfSpend.class).look(1));
    }
}
