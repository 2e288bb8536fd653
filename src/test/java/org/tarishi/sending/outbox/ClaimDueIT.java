package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** Who goes next at a gateway: lanes, and fair shares among projects. */
@OnDatabase
class ClaimDueIT extends SendingAtWork {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Pattern PAGES = Pattern.compile("shared hit=(\\d+)");
    private static final long CLINIC = 1;
    private static final long SCHOOL = 2;

    ClaimDueIT(FreshDatabase database) {
        super(database, AT);
    }

    @Test
    void replies_go_first_then_single_messages_then_bulk() {
        long bulk = rows.waits(CLINIC, Lane.BULK, 1, 1);
        long single = rows.waits(CLINIC, Lane.NORMAL, 1, 1);
        long reply = rows.waits(CLINIC, Lane.REPLY, 1, 1);

        assertThat(claim(3).claims()).extracting(Claim::messageId).containsExactly(reply, single, bulk);
    }

    @Test
    void over_a_gateway_in_the_making_go_its_tests_alone_and_the_rest_waits_until_it_is_made() {
        rows.sql("update gateway set for_tests = true");
        long held = rows.waits(CLINIC, Lane.NORMAL, 1, 1);
        long reply = rows.waits(CLINIC, Lane.REPLY, 1, 1);
        long test = rows.waits(CLINIC, Lane.TEST, 1, 1);

        assertThat(claim(3).claims()).extracting(Claim::messageId).containsExactly(test);
        assertThat(claim(3).claims()).isEmpty();
        rows.sql("update gateway set for_tests = false");
        assertThat(claim(3).claims()).extracting(Claim::messageId).containsExactly(reply, held);
    }

    @Test
    void a_reply_goes_before_what_other_projects_wait_with() {
        rows.waits(CLINIC, Lane.NORMAL, 5, 1);
        long first = rows.waits(SCHOOL, Lane.BULK, 5, 1);
        claim(6);
        long reply = rows.waits(SCHOOL, Lane.REPLY, 1, 1);

        assertThat(claim(1).claims()).extracting(Claim::messageId).containsExactly(reply);
        assertThat(first).isLessThan(reply);
    }

    @Test
    void the_bulk_of_two_projects_shares_a_gateway_evenly_however_few_go_at_once() {
        rows.waits(CLINIC, Lane.BULK, 1000, 1);
        rows.waits(SCHOOL, Lane.BULK, 50, 1);

        Map<Long, Integer> shares = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            claim(1).claims().forEach(each -> shares.merge(projectOf(each), 1, Integer::sum));
        }

        assertThat(shares).isEqualTo(Map.of(CLINIC, 20, SCHOOL, 20));
    }

    @Test
    void shares_are_counted_in_segments() {
        rows.waits(CLINIC, Lane.BULK, 100, 3);
        rows.waits(SCHOOL, Lane.BULK, 100, 1);

        Map<Long, Long> segments = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            claim(4).claims().forEach(each -> segments.merge(projectOf(each), segmentsOf(each), Long::sum));
        }

        assertThat(segments.get(CLINIC)).isCloseTo(segments.get(SCHOOL), within(3L));
    }

    @Test
    void a_project_that_comes_late_shares_from_then_on_and_is_owed_nothing() {
        rows.waits(CLINIC, Lane.BULK, 1000, 1);
        for (int i = 0; i < 20; i++) {
            claim(10);
        }
        rows.waits(SCHOOL, Lane.BULK, 1000, 1);

        List<Long> projects = new ArrayList<>();
        claim(10).claims().forEach(each -> projects.add(projectOf(each)));

        assertThat(projects).filteredOn(each -> each == SCHOOL).hasSize(5);
    }

    @Test
    void a_place_that_one_project_cannot_use_goes_to_the_others() {
        rows.waits(CLINIC, Lane.BULK, 2, 1);
        rows.waits(SCHOOL, Lane.BULK, 100, 1);

        assertThat(claim(6).claims()).hasSize(6);
    }

    @Test
    void with_two_hundred_thousand_waiting_a_single_message_of_another_project_goes_next_and_little_is_read() {
        rows.waits(CLINIC, Lane.BULK, 200_000, 1);
        rows.sql("vacuum analyze outbox");
        claim(1);
        long single = rows.waits(SCHOOL, Lane.NORMAL, 1, 1);

        assertThat(claim(1).claims()).extracting(Claim::messageId).containsExactly(single);
        String plan = explained();
        assertThat(plan).doesNotContain("Seq Scan on outbox");
        assertThat(pagesIn(plan)).as(plan).isLessThan(1000);
    }

    private long projectOf(Claim claim) {
        return Long.parseLong(rows.one("select project_id from outbox where message_id = " + claim.messageId()));
    }

    private long segmentsOf(Claim claim) {
        return Long.parseLong(rows.one("select segments from outbox where message_id = " + claim.messageId()));
    }

    private Claimed claim(int most) {
        return node.transaction(() -> node.the(ClaimDue.class)
                .claim(GATEWAY, most, "n1", clock.instant().plusSeconds(60)));
    }

    private String explained() {
        String claim = NextInTurn.CLAIM
                .replace("?1", Long.toString(GATEWAY))
                .replace("?2", "timestamptz '" + AT + "'")
                .replace("?3", "64")
                .replace("?4", "timestamptz '" + AT + "'")
                .replace("?5", "'n1'")
                .replace("?6", "0.25")
                .replace("?7", "'KE'");
        return String.join("\n", rows.read("explain (analyze, buffers) " + claim));
    }

    private static int pagesIn(String plan) {
        var pages = PAGES.matcher(plan);
        assertThat(pages.find()).as(plan).isTrue();
        return Integer.parseInt(pages.group(1));
    }
}
