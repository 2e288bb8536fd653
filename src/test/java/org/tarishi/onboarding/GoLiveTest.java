package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;

/** What a pilot's traffic must have shown depends on what the gateway is for. */
class GoLiveTest {

    private static final BigDecimal WELL = new BigDecimal("0.95");

    @Test
    void a_gateway_that_only_sends_needs_no_text_that_came_in() {
        assertThat(faults(new PilotFigures(3, 200, 0, WELL, 0, 0, Optional.empty(), true, false, WELL)))
                .isEmpty();
    }

    @Test
    void a_gateway_that_only_receives_needs_no_message_that_went_out() {
        assertThat(faults(new PilotFigures(3, 0, 50, BigDecimal.ZERO, 0, 0, Optional.empty(), false, true, WELL)))
                .isEmpty();
    }

    @Test
    void a_gateway_for_both_needs_both() {
        assertThat(faults(new PilotFigures(3, 0, 0, BigDecimal.ZERO, 0, 0, Optional.empty())))
                .extracting(Fault::code)
                .containsExactly(
                        "rule.request.pilot-sent", "rule.request.pilot-received", "rule.request.pilot-delivered");
    }

    @Test
    void how_much_must_be_delivered_is_the_countrys_to_say() {
        BigDecimal wanted = new BigDecimal("0.96");

        assertThat(faults(new PilotFigures(3, 200, 50, WELL, 0, 0, Optional.empty(), true, true, wanted)))
                .extracting(Fault::code)
                .containsExactly("rule.request.pilot-delivered");
    }

    @Test
    void a_configuration_that_was_changed_during_the_pilot_does_not_go_live() {
        List<Fault> faults = new LaunchStep.GoLive("e".repeat(64), GivenRequest.goodPilot())
                .faults(
                        GivenRequest.in(RequestState.PILOT),
                        GivenRequest.PIA,
                        GivenRequest.START.plus(Duration.ofDays(3)));

        assertThat(faults).extracting(Fault::code).containsExactly("rule.request.configuration-changed");
    }

    private static List<Fault> faults(PilotFigures figures) {
        return new LaunchStep.GoLive(GivenRequest.CONFIGURATION, figures)
                .faults(
                        GivenRequest.in(RequestState.PILOT),
                        GivenRequest.PIA,
                        GivenRequest.START.plus(Duration.ofDays(3)));
    }
}
