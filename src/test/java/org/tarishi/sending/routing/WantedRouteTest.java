package org.tarishi.sending.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;
import org.tarishi.sending.routing.WantedRoute.WantedChoice;

class WantedRouteTest {

    private static final WantedChoice FIRST = new WantedChoice(7, "1", "");

    @Test
    void a_prefix_may_be_typed_with_plus_and_spaces_and_an_operator_in_any_case() {
        WantedRoute wanted = new WantedRoute("+254 71", " safaricom ", List.of(FIRST));

        assertThat(wanted.faults()).isEmpty();
        assertThat(wanted.digits()).isEqualTo("25471");
        assertThat(wanted.knownOperator()).isEqualTo("Safaricom");
        assertThat(wanted.routeChoices().get(0).weight()).isEqualTo(1);
    }

    @Test
    void an_operator_that_the_country_does_not_have_is_told_which_ones_it_has() {
        assertThat(new WantedRoute("254", "Orange", List.of(FIRST)).faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("operator", "rule.operator"));
        assertThat(new WantedRoute("", "Orange", List.of(FIRST)).faults())
                .containsExactly(Fault.at("prefix", "rule.operator.prefix"));
        assertThat(new WantedRoute("1", "Verizon", List.of(FIRST)).faults())
                .containsExactly(Fault.at("operator", "rule.operator.none", "1"));
    }

    @Test
    void what_is_no_prefix_place_or_weight_is_told_where_it_stands() {
        List<WantedChoice> choices = List.of(
                new WantedChoice(7, "first", "1"), new WantedChoice(8, "1", "many"), new WantedChoice(9, "0", "many"));

        assertThat(new WantedRoute("07x", "", choices).faults())
                .extracting(Fault::field)
                .containsExactly("prefix", "place7", "weight8");
    }

    @Test
    void a_rule_leads_somewhere() {
        assertThat(new WantedRoute("254", "", List.of(new WantedChoice(7, "0", "1"))).faults())
                .containsExactly(Fault.at("", "rule.route.no-gateway"));
    }
}
