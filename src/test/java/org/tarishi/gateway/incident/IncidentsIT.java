package org.tarishi.gateway.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Breaker.State;
import org.tarishi.gateway.BreakerMoved;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.Gateways;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class IncidentsIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final ProjectId SCHOOL = new ProjectId(2);

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node node;

    IncidentsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = GivenIncidents.in(database);
        node = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_cause_that_is_seen_again_and_again_is_one_incident_with_its_first_detail() {
        assertThat(open(Cause.LOW_BALANCE, "KES 42.50")).isTrue();
        clock.move(Duration.ofMinutes(1));
        assertThat(open(Cause.LOW_BALANCE, "KES 40.00")).isFalse();

        assertThat(of(CLINIC))
                .extracting(Incident::getCause, Incident::getDetail, Incident::getOpenedAt, Incident::endedAt)
                .containsExactly(tuple(Cause.LOW_BALANCE, "KES 42.50", AT, Optional.empty()));
    }

    @Test
    void other_causes_have_incidents_of_their_own_and_end_one_by_one() {
        open(Cause.LOW_BALANCE, "KES 42.50");
        open(Cause.PHONE_SILENT, "");
        clock.move(Duration.ofMinutes(5));

        assertThat(end(Cause.PHONE_SILENT)).isTrue();
        assertThat(end(Cause.PHONE_SILENT)).isFalse();

        assertThat(of(CLINIC))
                .filteredOn(Incident::isOpen)
                .extracting(Incident::getCause)
                .containsExactly(Cause.LOW_BALANCE);
        assertThat(of(CLINIC))
                .as("the one that lasts stands first, though the other began later")
                .extracting(Incident::getCause, Incident::endedAt)
                .containsExactly(
                        tuple(Cause.LOW_BALANCE, Optional.empty()),
                        tuple(Cause.PHONE_SILENT, Optional.of(AT.plus(Duration.ofMinutes(5)))));
    }

    @Test
    void what_ended_and_comes_back_is_another_incident() {
        open(Cause.HELD, "");
        end(Cause.HELD);

        assertThat(open(Cause.HELD, "")).isTrue();
        assertThat(of(CLINIC)).hasSize(2);
    }

    @Test
    void a_project_is_told_of_its_own_and_of_shared_gateways_only() {
        rows.gateway(12, "null");
        rows.gateway(13, "2");
        open(Cause.HELD, "");
        node.transaction(() -> node.the(Incidents.class).open(12, Cause.QUEUE, ""));
        node.transaction(() -> node.the(Incidents.class).open(13, Cause.CONFIG, "gateway.settings"));

        assertThat(openOf(CLINIC)).extracting(Incident::getGatewayId).containsExactly(12L, GATEWAY);
        assertThat(openOf(SCHOOL)).extracting(Incident::getGatewayId).containsExactly(13L, 12L);
    }

    @Test
    void a_gateway_that_paused_itself_begins_an_incident_and_resuming_ends_it() {
        paused("CREDIT", "gateway.no-credit", "gateway.no-credit");
        switched(GatewayChanged.What.PAUSED);
        switched(GatewayChanged.What.PAUSED);
        assertThat(of(CLINIC))
                .extracting(Incident::getCause, Incident::getDetail)
                .containsExactly(tuple(Cause.CREDIT, "gateway.no-credit"));

        switched(GatewayChanged.What.RESUMED);
        assertThat(openOf(CLINIC)).isEmpty();
    }

    @Test
    void a_gateway_that_a_person_paused_begins_none() {
        paused("CREDIT", "gateway.no-credit", "paused.by-a-person");

        switched(GatewayChanged.What.PAUSED);

        assertThat(of(CLINIC)).isEmpty();
    }

    @Test
    void a_breaker_that_opens_begins_one_that_lasts_until_it_closes() {
        breaker(State.OPEN);
        breaker(State.HALF_OPEN);
        breaker(State.OPEN);
        assertThat(openOf(CLINIC)).extracting(Incident::getCause).containsExactly(Cause.BREAKER);

        breaker(State.CLOSED);
        assertThat(openOf(CLINIC)).isEmpty();
        assertThat(of(CLINIC)).hasSize(1);
    }

    @Test
    void a_deleted_gateway_has_nothing_open() {
        open(Cause.QUEUE, "");
        open(Cause.LOW_BATTERY, "12");

        switched(GatewayChanged.What.DELETED);

        assertThat(openOf(CLINIC)).isEmpty();
    }

    private void breaker(State state) {
        node.transaction(() -> {
            node.the(NoteBreakers.class).moved(new BreakerMoved(GATEWAY, state, AT));
            return true;
        });
    }

    private void paused(String troubleClass, String code, String reason) {
        rows.sql("insert into gateway_health (gateway_id, trouble_class, trouble_text) values (%d, '%s', '%s: 402')"
                .formatted(GATEWAY, troubleClass, code));
        rows.sql("update gateway set state = 'PAUSED', pause_reason = '%s'".formatted(reason));
    }

    private void switched(GatewayChanged.What what) {
        node.transaction(() -> {
            var gateway = node.the(Gateways.class).find(GATEWAY).orElseThrow();
            node.the(NoteSwitches.class).changed(new GatewayChanged(gateway, what));
            return true;
        });
    }

    private boolean open(Cause cause, String detail) {
        return node.transaction(() -> node.the(Incidents.class).open(GATEWAY, cause, detail));
    }

    private boolean end(Cause cause) {
        return node.transaction(() -> node.the(Incidents.class).end(GATEWAY, cause));
    }

    private List<Incident> of(ProjectId project) {
        return node.transaction(() -> node.the(Incidents.class).of(project, GATEWAY));
    }

    private List<Incident> openOf(ProjectId project) {
        return node.transaction(() -> node.the(Incidents.class).open(project));
    }
}
