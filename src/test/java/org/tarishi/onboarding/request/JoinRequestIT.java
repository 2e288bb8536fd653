package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.onboarding.GivenRequest.ELIAS;
import static org.tarishi.onboarding.GivenRequest.PIA;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.platform.RuleBroken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** The clinic (project 1) asked for a gateway in Kenya; the school (project 2) wants one there too. */
@OnDatabase
class JoinRequestIT {

    private static final ProjectId CLINIC = new ProjectId(1);
    private static final ProjectId SCHOOL = new ProjectId(2);

    private final NoticeRows rows;

    JoinRequestIT(FreshDatabase database) {
        rows = new NoticeRows(database);
        rows.sql("insert into membership values (2, 4, 'MANAGER', now())");
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void another_project_learns_only_that_a_request_is_under_way_how_far_and_until_when() {
        rows.request(RequestState.NEEDS_INFO);

        assertThat(joining().underWay(SCHOOL, "KE"))
                .singleElement()
                .satisfies(way -> assertThat(way.stage()).isEqualTo(RequestState.IN_REVIEW))
                .satisfies(way -> assertThat(way.expected()).isPresent())
                .satisfies(way -> assertThat(way.joined()).isFalse());
        assertThat(joining().underWay(SCHOOL, "UG")).isEmpty();
        assertThat(joining().underWay(CLINIC, "KE")).as("its own").isEmpty();
    }

    @Test
    void a_draft_is_nobody_elses_business() {
        rows.request(RequestState.DRAFT);

        assertThat(joining().underWay(SCHOOL, "KE")).isEmpty();
        assertThatThrownBy(() -> join(true))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).code()).isEqualTo("rule.join.none"));
    }

    @Test
    void who_joins_agrees_is_counted_once_and_is_told_when_it_is_live() {
        rows.request(RequestState.PILOT);
        assertThatThrownBy(() -> join(false)).isInstanceOf(RuleBroken.class);

        rows.as(ELIAS);
        join(true);
        join(true);
        assertThat(rows.node.the(RequestFollowers.class).names(1)).containsExactly("School");
        assertThat(joining().underWay(SCHOOL, "KE").get(0).joined()).isTrue();

        rows.clock.move(Duration.ofDays(4));
        rows.move(Move.GO_LIVE, PIA);
        assertThat(rows.as(ELIAS).read()).contains("notice.FOLLOWED.GO_LIVE");
    }

    @Test
    void every_project_of_the_country_is_told_when_it_is_live_and_only_of_the_country() {
        rows.request(RequestState.PILOT);
        rows.sql("insert into project values (3, 'Farm', 'UG', 'UTC', now(), 1)");
        rows.sql("insert into account (id, sign_in_name, full_name, password_hash, created_at, version)"
                + " values (9, 'farmer', 'farmer', '', now(), 1)");
        rows.sql("insert into membership values (3, 9, 'OWNER', now())");

        rows.clock.move(Duration.ofDays(4));
        rows.move(Move.GO_LIVE, PIA);

        assertThat(rows.as(ELIAS).read()).contains("notice.FOLLOWED.GO_LIVE");
        assertThat(rows.one("select count(*) from request_notice where account_id = 9"))
                .isEqualTo("0");
        assertThat(rows.one("select count(*) from request_notice where kind = 'FOLLOWED' and account_id = 2"))
                .as("the project's own owner is told as such")
                .isEqualTo("0");
    }

    private void join(boolean consent) {
        rows.node.transaction(() -> {
            joining().join(SCHOOL, "KE", consent);
            return true;
        });
    }

    private JoinRequest joining() {
        return rows.node.the(JoinRequest.class);
    }
}
