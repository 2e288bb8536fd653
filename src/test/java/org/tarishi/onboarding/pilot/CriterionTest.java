package org.tarishi.onboarding.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.PilotFigures;
import org.tarishi.platform.Fault;

class CriterionTest {

    private static final BigDecimal WELL = new BigDecimal("0.95");

    @Test
    void what_the_step_finds_wrong_is_not_met_and_everything_else_is() {
        PilotFigures figures = new PilotFigures(1, 250, 60, WELL, 0, 0, Optional.of(new BigDecimal("0.02")));

        List<Criterion> criteria = Criterion.of(figures, List.of(Fault.at("", "rule.request.pilot-days", 1)));

        assertThat(criteria)
                .extracting(each -> each.key() + " " + each.met())
                .containsExactly(
                        "days false",
                        "sent true",
                        "delivered true",
                        "received true",
                        "lost true",
                        "blockers true",
                        "bill true");
    }

    @Test
    void a_gateway_that_only_sends_is_not_asked_for_texts_that_came_in() {
        PilotFigures figures = new PilotFigures(3, 250, 0, WELL, 0, 0, Optional.empty(), true, false, WELL);

        assertThat(Criterion.of(figures, List.of()))
                .extracting(Criterion::key)
                .containsExactly("days", "sent", "delivered", "lost", "blockers");
    }
}
