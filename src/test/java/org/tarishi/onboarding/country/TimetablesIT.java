package org.tarishi.onboarding.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Acting;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.Timetable.Origin;
import org.tarishi.onboarding.Timetable.Pace;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class TimetablesIT {

    private final FreshDatabase database;
    private final Node node;

    TimetablesIT(FreshDatabase database) {
        this.database = database;
        node = new Acting().on(Node.on(database, Clock.fixed(GivenRequest.START, ZoneOffset.UTC)));
        database.sql("truncate project, gateway_request cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_country_nobody_wrote_about_is_as_usual_anywhere() {
        Timetable timetable = node.the(Timetables.class).of("TZ");

        assertThat(timetable.origin()).isEqualTo(Origin.ANYWHERE);
        assertThat(timetable.pace(RequestState.PROVISIONING)).isEqualTo(new Pace(40, 80));
    }

    @Test
    void a_country_with_a_profile_is_as_that_says() {
        Timetable timetable = node.the(Timetables.class).of("IN");

        assertThat(timetable.origin()).isEqualTo(Origin.COUNTRY);
        assertThat(timetable.pace(RequestState.PROVISIONING)).isEqualTo(new Pace(7, 14));
    }

    @Test
    void from_the_fifth_request_that_ended_what_they_took_counts() {
        for (int days = 1; days <= 4; days++) {
            ended(days);
        }
        assertThat(node.the(Timetables.class).of("IN").origin()).isEqualTo(Origin.COUNTRY);

        ended(7);
        Timetable timetable = node.the(Timetables.class).of("IN");
        assertThat(timetable.origin()).isEqualTo(Origin.EXPERIENCE);
        assertThat(timetable.pace(RequestState.SUBMITTED)).isEqualTo(new Pace(3, 4));
        assertThat(timetable.pace(RequestState.PROVISIONING))
                .as("none came so far")
                .isEqualTo(new Pace(7, 14));
    }

    @Test
    void a_question_that_administrators_add_is_kept_and_may_go_again() {
        ProfileField ward = new ProfileField(
                "ward", ProfileField.Kind.TEXT, true, "Ward", "Quartier", "Two letters.", "", "[A-Z]{2}", "");

        node.transaction(() -> {
            node.the(ChangeProfile.class)
                    .ask("KW", node.the(CountryProfiles.class).version("KW"), ward);
            return true;
        });
        assertThat(node.the(CountryProfiles.class).of("KW").fields())
                .extracting(ProfileField::key)
                .containsExactly("trade-licence", "ward");

        node.transaction(() -> {
            node.the(ChangeProfile.class).askNoMore("KW", "ward");
            return true;
        });
        assertThat(node.the(CountryProfiles.class).of("KW").fields()).hasSize(1);
    }

    @Test
    void of_two_who_change_a_country_the_second_is_told() {
        ProfileForm form = new ProfileForm();
        form.show(node.the(CountryProfiles.class).of("KW"), SenderKinds.ALL);
        long seen = node.the(CountryProfiles.class).version("KW");
        change(seen, form);

        assertThatThrownBy(() -> change(seen, form)).hasMessage("rule.country.changed-meanwhile");
        change(seen + 1, form);
    }

    private void change(long seen, ProfileForm form) {
        form.setDaysOff("2027-07-04 Day " + node.the(CountryProfiles.class).version("KW"));
        node.transaction(() -> {
            node.the(ChangeProfile.class).change("KW", seen, form.draft());
            return true;
        });
    }

    @Test
    void every_seeded_profile_can_be_read() {
        assertThat(node.the(CountryProfiles.class).countries())
                .contains("GH", "IN", "KE", "KW", "NG", "US", "ZW")
                .allSatisfy(country ->
                        assertThat(node.the(CountryProfiles.class).of(country)).isNotNull());
        assertThat(node.the(CountryProfiles.class).of("NG").quiet().exist()).isTrue();
    }

    /** Handed in on Monday, 2 November 2026, taken up so many days later, rejected the day after. */
    private void ended(int days) {
        long id = 100 + days;
        database.sql(
                "insert into gateway_request (id, reference, project_id, country, requester_id, state, state_since, created_at,"
                        + " answers_changed_at, resubmittable, appealed, hold_reason, held_millis, quote_currency, budget_code,"
                        + " costs_due, configuration, pilot_daily, pilot_contact, version) values (" + id + ", 'IN-"
                        + id
                        + "', 1, 'IN', 0, 'REJECTED', now(), now(), now(), false, false, '', 0, '', '', 0, '', 0, '', 1)");
        event(id * 10, id, "SUBMIT", "DRAFT", "SUBMITTED", 2);
        event(id * 10 + 1, id, "CLAIM", "SUBMITTED", "IN_REVIEW", 2 + days);
        event(id * 10 + 2, id, "REJECT", "IN_REVIEW", "REJECTED", 3 + days);
    }

    private void event(long id, long request, String move, String from, String to, int day) {
        database.sql(
                "insert into request_event values (%d, %d, '2026-11-%02dT08:00:00Z', '%s', '%s', '%s', 0, 'ada', '', '%s')"
                        .formatted(id, request, day, move, from, to, "0".repeat(64)));
    }
}
