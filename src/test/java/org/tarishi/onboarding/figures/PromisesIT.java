package org.tarishi.onboarding.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;
import org.tarishi.onboarding.Desk;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Moved;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** How good forecasts were. */
@OnDatabase
class PromisesIT {

    private static final String PROMISED = "select live_from || ' ' || live_to from request_promise";

    private final Desk desk;

    PromisesIT(FreshDatabase database) {
        desk = new Desk(database, MovableClock.at(GivenRequest.START.plus(Duration.ofDays(365))));
        desk.request(RequestState.SUBMITTED);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_forecast_is_measured_against_what_was_promised_when_the_request_was_first_handed_in() {
        handedIn(GivenRequest.START);
        String promised = desk.one(PROMISED);
        handedIn(GivenRequest.START.plus(Duration.ofDays(40)));
        assertThat(desk.one(PROMISED)).isEqualTo(promised);

        wentLive(promised.split(" ")[1]);
        assertThat(miss()).isEqualByComparingTo("0");
        desk.sql("update request_promise set live_to = live_to - 4");
        assertThat(miss()).isEqualByComparingTo("4");
        desk.sql("update request_promise set live_from = live_from + 300, live_to = live_to + 300");
        assertThat(miss()).isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void a_request_of_which_no_promise_was_kept_says_nothing_of_the_forecasts() {
        wentLive("2027-06-10");

        assertThat(desk.the(Forecasts.class).medianMiss(GivenRequest.START)).isEmpty();
    }

    private BigDecimal miss() {
        return desk.the(Forecasts.class).medianMiss(GivenRequest.START).orElseThrow();
    }

    private void handedIn(Instant at) {
        Moved moved = new Moved(Move.SUBMIT, RequestState.DRAFT, RequestState.SUBMITTED, GivenRequest.AMINA, at, "");
        desk.run(() -> desk.the(Promises.class).moved(new RequestMoved(1, "KE-1", new ProjectId(1), moved)));
    }

    private void wentLive(String day) {
        desk.sql("insert into request_event values (1, 1, '" + day
                + "T00:00:00Z', 'GO_LIVE', 'PILOT', 'LIVE', 1, 'pia', '', repeat('0', 64))");
    }
}
