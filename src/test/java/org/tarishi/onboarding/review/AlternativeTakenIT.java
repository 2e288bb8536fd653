package org.tarishi.onboarding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.onboarding.GivenRequest.OTIENO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Moved;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Step;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.platform.RuleBroken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** Gateway 9 was offered instead of a new one. */
@OnDatabase
class AlternativeTakenIT {

    private final NoticeRows rows;

    AlternativeTakenIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @BeforeEach
    void offer() {
        rows.request(RequestState.ALTERNATIVE_OFFERED);
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void the_project_may_use_the_gateway_that_it_takes_instead() {
        rows.sharedGateway(9);

        take();

        assertThat(rows.node.the(Gateways.class).serving(new ProjectId(1)))
                .singleElement()
                .satisfies(gateway -> assertThat(gateway.getId()).isEqualTo(9));
        assertThat(rows.node.the(Gateways.class).serving(new ProjectId(2))).isEmpty();
    }

    @Test
    void one_that_is_gone_meanwhile_cannot_be_taken() {
        assertThatThrownBy(this::take)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).code()).isEqualTo("rule.request.alternative-gone"));
        assertThat(rows.node.the(Requests.class).find(1).orElseThrow().getState())
                .isEqualTo(RequestState.ALTERNATIVE_OFFERED);
    }

    private void take() {
        rows.node.transaction(() -> {
            GatewayRequest request = rows.node.the(Requests.class).locked(1).orElseThrow();
            Moved moved = request.take(Move.ACCEPT_ALTERNATIVE, new Step.Plain(), OTIENO, rows.clock.instant());
            rows.node
                    .the(AlternativeTaken.class)
                    .moved(new RequestMoved(1, request.getReference(), request.project(), moved));
            return true;
        });
    }
}
