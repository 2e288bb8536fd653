package org.tarishi.onboarding.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.CONFIGURATION;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.ConfigurationMark;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.Gateways;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** A request that is ready goes back to its tests by itself. */
@OnDatabase
class TestAgainIT {

    /** The gateway that {@link GivenRequest} connects. */
    private static final long GATEWAY = 41;

    private final MovableClock clock = MovableClock.at(START);
    private final Node node;
    private String mark = CONFIGURATION;

    TestAgainIT(FreshDatabase database) {
        node = new Acting().on(Node.on(database, clock));
        node.put(ConfigurationMark.class, new ConfigurationMark() {
            @Override
            public String of(Gateway gateway) {
                return mark;
            }
        });
        database.sql("truncate project, gateway_request, gateway cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
        database.sql("insert into gateway (id, type, name, state, settings, secrets, sender, token_hash,"
                + " token_sealed, in_flight, per_second, created_at, version)"
                + " values (41, 'smpp', 'Kenya', 'LIVE', '{}', '', '', 'h', '', 10, 0, now(), 1)");
    }

    @BeforeEach
    void a_request_that_is_ready() {
        node.transaction(() -> {
            node.the(Requests.class).add(GivenRequest.in(RequestState.READY));
            RequestConnection worksheet = node.the(Connections.class).begun(1);
            worksheet.choose("smpp");
            worksheet.became(GATEWAY);
            return true;
        });
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_changed_configuration_sends_it_back_to_its_tests_at_once() {
        mark = "d".repeat(64);
        change(GatewayChanged.What.CHANGED);

        assertThat(stored().getState()).isEqualTo(RequestState.TESTING);
        assertThat(stored().certificate().configuration()).isEmpty();
        assertThat(node.the(RequestHistory.class).last(1).orElseThrow().getMove())
                .isEqualTo(Move.TEST_AGAIN);
    }

    @Test
    void what_does_not_change_the_configuration_leaves_it_where_it_is() {
        change(GatewayChanged.What.CHANGED);
        mark = "d".repeat(64);
        change(GatewayChanged.What.PAUSED);

        assertThat(stored().getState()).isEqualTo(RequestState.READY);
    }

    @Test
    void tests_that_are_older_than_fourteen_days_are_made_again() {
        clock.move(Duration.ofDays(14).minusSeconds(1));
        passTime();
        assertThat(stored().getState()).isEqualTo(RequestState.READY);

        clock.move(Duration.ofSeconds(1));
        passTime();
        assertThat(stored().getState()).isEqualTo(RequestState.TESTING);
    }

    private void change(GatewayChanged.What what) {
        node.transaction(() -> {
            Gateway gateway = node.the(Gateways.class).find(GATEWAY).orElseThrow();
            node.the(TestAgain.class).changed(new GatewayChanged(gateway, what));
            return true;
        });
    }

    private void passTime() {
        node.transaction(() -> {
            node.the(TestAgain.class).passTime();
            return true;
        });
    }

    private GatewayRequest stored() {
        return node.the(Requests.class).find(1).orElseThrow();
    }
}
