package org.tarishi.onboarding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** What the history says of how long things took and what became of them. */
@OnDatabase
class TimesTakenIT {

    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Instant YEAR = Instant.parse("2025-11-25T00:00:00Z");

    private final FreshDatabase database;
    private Node node;
    private int events;

    TimesTakenIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.sql("truncate project, account, gateway_request, request_event cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
        node = Node.on(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void days_in_a_state_are_those_between_its_moves_without_the_time_on_hold() {
        request(1, "2026-03-01");
        event(1, "2026-03-03", "SUBMIT", "DRAFT", "SUBMITTED");
        event(1, "2026-03-04", "HOLD", "SUBMITTED", "SUBMITTED");
        event(1, "2026-03-14", "RESUME", "SUBMITTED", "SUBMITTED");
        event(1, "2026-03-15", "CLAIM", "SUBMITTED", "IN_REVIEW");

        assertThat(node.the(TimesTaken.class).byState(YEAR))
                .extracting(took -> took.of() + " " + took.count() + " " + took.median())
                .containsExactly("DRAFT 1 2.0", "SUBMITTED 1 2.0");
    }

    @Test
    void the_median_and_what_four_in_five_need_are_told_by_state_and_by_whose_turn_it_is() {
        for (int i = 1; i <= 5; i++) {
            request(i, "2026-03-01");
            event(i, "2026-03-01", "SUBMIT", "DRAFT", "SUBMITTED");
            event(i, "2026-03-0" + (1 + i), "CLAIM", "SUBMITTED", "IN_REVIEW");
        }

        assertThat(node.the(TimesTaken.class).byState(YEAR)).anySatisfy(took -> {
            assertThat(took.of()).isEqualTo("SUBMITTED");
            assertThat(took.median()).isEqualByComparingTo("3");
            assertThat(took.mostly()).isEqualByComparingTo("4.2");
        });
        assertThat(node.the(TimesTaken.class).byHolder(YEAR))
                .extracting(Took::of)
                .contains("PLATFORM", "PROJECT");
    }

    @Test
    void stays_that_ended_before_the_period_count_no_more() {
        request(1, "2024-01-01");
        event(1, "2024-01-03", "SUBMIT", "DRAFT", "SUBMITTED");

        assertThat(node.the(TimesTaken.class).byState(YEAR)).isEmpty();
    }

    @Test
    void outcomes_are_counted_by_month_and_by_where_requests_ended() {
        request(1, "2026-03-01");
        event(1, "2026-03-03", "SUBMIT", "DRAFT", "SUBMITTED");
        event(1, "2026-03-04", "CLAIM", "SUBMITTED", "IN_REVIEW");
        event(1, "2026-03-05", "ASK_BACK", "IN_REVIEW", "NEEDS_INFO");
        event(1, "2026-04-06", "LAPSE", "NEEDS_INFO", "EXPIRED");
        request(2, "2026-03-01");
        event(2, "2026-03-03", "SUBMIT", "DRAFT", "SUBMITTED");
        Outcomes outcomes = node.the(Outcomes.class);

        assertThat(outcomes.months(YEAR)).containsExactly(new Month("2026-04", 0, 0, 1), new Month("2026-03", 2, 0, 0));
        assertThat(outcomes.returned(YEAR)).isEqualTo(new Share("returned", 1, 2));
        assertThat(outcomes.givenUp(YEAR)).containsExactly(new Share("NEEDS_INFO", 1, 1));
    }

    @Test
    void answers_that_were_changed_after_a_question_are_named() {
        request(1, "2026-03-01");
        database.sql("insert into request_version values"
                + " (1, 1, 1, '{\"sender\": \"any\", \"operators\": \"all\"}', '2026-03-03', 1),"
                + " (2, 1, 2, '{\"sender\": \"short-code\", \"operators\": \"all\"}', '2026-03-07', 1)");
        event(1, "2026-03-07", "ANSWER", "NEEDS_INFO", "SUBMITTED");

        assertThat(node.the(Outcomes.class).changedAnswers(YEAR)).containsExactly(new Share("sender", 1, 1));
    }

    @Test
    void the_first_runs_and_the_checks_that_fail_are_told() {
        request(1, "2026-03-01");
        database.sql(
                "insert into gateway (id, type, name, state, settings, secrets, token_hash, token_sealed, in_flight, per_second,"
                        + " created_at, version) values (9, 'simulator', 'G', 'LIVE', '{}', '', 'f', '', 1, 0, now(), 1)"
                        + " on conflict do nothing");
        run(1, "FAILED");
        run(2, "PASSED");
        database.sql(
                "insert into certification_check (id, run_id, check_id, state, code, args, evidence, remark, found_by, ended_at)"
                        + " values (1, 1, 'C06', 'FAILED', '', '', '', '', '', '2026-03-02'),"
                        + " (2, 2, 'C06', 'PASSED', '', '', '', '', '', '2026-03-03')");
        Outcomes outcomes = node.the(Outcomes.class);

        assertThat(outcomes.firstRuns(YEAR)).isEqualTo(new Share("first-runs", 0, 1));
        assertThat(outcomes.failingChecks(YEAR)).containsExactly(new Share("C06", 1, 2));
    }

    private void run(long id, String state) {
        database.sql(
                "insert into certification_run (id, request_id, gateway_id, state, reason, adapter, phones, unattended, bounds,"
                        + " mark_before, mark_after, started_by, started_by_name, queued_at, signed_by) values (" + id
                        + ", 1, 9, '" + state + "', '', 'HTTP', '', '', '', '', '', 1, '', '2026-03-02', '')");
    }

    private void request(long id, String begun) {
        database.sql(
                "insert into gateway_request (id, reference, project_id, country, requester_id, state, state_since, created_at,"
                        + " answers_changed_at, resubmittable, appealed, hold_reason, held_millis, quote_currency, budget_code,"
                        + " costs_due, configuration, pilot_daily, pilot_contact, version) values (" + id + ", 'KE-"
                        + id
                        + "', 1, 'KE', 0, 'SUBMITTED', now(), '" + begun
                        + "', now(), false, false, '', 0, '', '', 0, '', 0, '', 1)");
    }

    private void event(long request, String at, String move, String from, String to) {
        events++;
        database.sql("insert into request_event values (" + events + ", " + request + ", '" + at + "T00:00:00Z', '"
                + move + "', '" + from + "', '" + to + "', 1, 'amina', '', repeat('0', 64))");
    }
}
