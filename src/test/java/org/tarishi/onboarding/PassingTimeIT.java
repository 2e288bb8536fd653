package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class PassingTimeIT {

    private final MovableClock clock = MovableClock.at(START);
    private final Node node;

    PassingTimeIT(FreshDatabase database) {
        node = new Acting().on(Node.on(database, clock));
        database.sql("truncate project, gateway_request cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_draft_that_lies_idle_for_sixty_days_expires_by_itself_and_not_before() {
        add(RequestState.DRAFT);

        clock.move(Duration.ofDays(60).minusSeconds(1));
        pass();
        assertThat(stored().getState()).isEqualTo(RequestState.DRAFT);

        clock.move(Duration.ofSeconds(1));
        pass();
        assertThat(stored().getState()).isEqualTo(RequestState.EXPIRED);
        assertThat(node.the(RequestHistory.class).last(1).orElseThrow().getActor())
                .isEqualTo("system");
    }

    @Test
    void a_quote_that_lapsed_goes_back_to_sourcing_by_itself() {
        add(RequestState.QUOTED);

        clock.move(Duration.ofDays(31));
        pass();

        assertThat(stored().getState()).isEqualTo(RequestState.SOURCING);
    }

    @Test
    void a_question_that_nobody_answers_for_thirty_days_lets_the_request_expire_and_not_before() {
        add(RequestState.NEEDS_INFO);

        clock.move(Duration.ofDays(30).minusSeconds(1));
        pass();
        assertThat(stored().getState()).isEqualTo(RequestState.NEEDS_INFO);

        clock.move(Duration.ofSeconds(1));
        pass();
        assertThat(stored().getState()).isEqualTo(RequestState.EXPIRED);
        assertThat(node.the(RequestHistory.class).last(1).orElseThrow().getMove())
                .isEqualTo(Move.LAPSE);
    }

    private void add(RequestState state) {
        node.transaction(() -> {
            node.the(Requests.class).add(GivenRequest.in(state));
            return true;
        });
    }

    private void pass() {
        node.transaction(() -> {
            node.the(PassingTime.class).pass();
            return true;
        });
    }

    private GatewayRequest stored() {
        return node.the(Requests.class).find(1).orElseThrow();
    }
}
