package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class RequestsIT {

    private final Node node;

    RequestsIT(FreshDatabase database) {
        node = Node.on(database, Clock.fixed(GivenRequest.START, ZoneOffset.UTC));
        database.sql("truncate project, gateway_request cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
    }

    @BeforeEach
    void addOneThatIsLive() {
        node.transaction(() -> {
            node.the(Requests.class).add(GivenRequest.in(RequestState.LIVE));
            return true;
        });
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_a_request_went_through_is_read_back_as_it_was() {
        GatewayRequest read = node.the(Requests.class).find(1).orElseThrow();

        assertThat(read.getState()).isEqualTo(RequestState.LIVE);
        assertThat(read.bargain().total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("4800"));
        assertThat(read.certificate().configuration()).isEqualTo(GivenRequest.CONFIGURATION);
        assertThat(read.pilot().messagesADay()).isEqualTo(500);
        assertThat(read.standstill().isOn()).isFalse();
        assertThat(read.handling().assignee()).contains(3L);
    }

    @Test
    void another_projects_request_does_not_exist() {
        assertThatThrownBy(() -> node.the(Requests.class).get(new ProjectId(2), 1))
                .isInstanceOf(NotFound.class);
        assertThat(node.the(Requests.class).of(new ProjectId(2))).isEmpty();
    }

    @Test
    void what_is_live_is_no_longer_under_way() {
        assertThat(node.the(Requests.class).open()).isEmpty();
        assertThat(node.the(Requests.class).of(new ProjectId(1))).hasSize(1);
    }
}
