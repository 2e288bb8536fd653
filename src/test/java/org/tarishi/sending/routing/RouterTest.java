package org.tarishi.sending.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Hindrance;
import org.tarishi.sending.routing.Step.Fit;
import org.tarishi.sending.routing.Step.Source;
import org.tarishi.sms.PhoneNumber;

class RouterTest {

    private static final PhoneNumber SAFARICOM = PhoneNumber.of("+254712345678");
    private static final PhoneNumber AIRTEL = PhoneNumber.of("+254733123456");
    private static final PhoneNumber UGANDA = PhoneNumber.of("+256772123456");

    private final GivenRoutes given = new GivenRoutes();

    @Test
    void the_longest_prefix_that_fits_decides_and_the_default_fits_always() {
        given.gateway("Kenya").gateway("Nairobi").gateway("Rest");
        given.rule("", "1 Rest x1").rule("254", "1 Kenya x1").rule("25471", "1 Nairobi x1");

        assertThat(chosen(SAFARICOM)).isEqualTo("Nairobi");
        assertThat(chosen(AIRTEL)).isEqualTo("Kenya");
        assertThat(chosen(UGANDA)).isEqualTo("Rest");
    }

    @Test
    void a_rule_for_an_operator_is_asked_before_any_prefix() {
        given.gateway("Own").gateway("Range");
        given.rule("25473", "1 Range x1").rule("254", "Airtel", "1 Own x1");

        assertThat(chosen(AIRTEL)).isEqualTo("Own");
        assertThat(steps(SAFARICOM)).containsExactly(Fit.NOT_SET, Fit.OTHER_OPERATOR, Fit.OTHER_NUMBERS);
    }

    @Test
    void the_contact_the_project_its_default_and_the_platform_are_asked_in_this_order() {
        given.gateway("Rule")
                .gateway("Default")
                .gateway("Shared")
                .gateway("Own")
                .gateway("Anything");
        given.platformRule("", "1 Anything x1").platformRule("256", "1 Shared x1");
        given.rule("254", "1 Rule x1");
        assertThat(chosen(UGANDA)).isEqualTo("Shared");
        assertThat(chosen(PhoneNumber.of("+255713123456"))).isEqualTo("Anything");

        given.rule("", "1 Default x1");
        assertThat(chosen(UGANDA)).isEqualTo("Default");
        assertThat(chosen(SAFARICOM)).isEqualTo("Rule");

        given.contactPrefers("Own");
        assertThat(chosen(SAFARICOM)).isEqualTo("Own");
        assertThat(given.router().decide(SAFARICOM).order())
                .extracting(way -> way.gateway().getName())
                .containsExactly("Own", "Rule");
    }

    @Test
    void a_rule_whose_gateways_the_project_may_not_use_is_passed_over() {
        given.gateway("Rest");
        given.rule("254", "1 Gone x1").rule("", "1 Rest x1").contactPrefers("Gone");

        assertThat(chosen(SAFARICOM)).isEqualTo("Rest");
        assertThat(steps(SAFARICOM)).containsExactly(Fit.LEADS_NOWHERE, Fit.LEADS_NOWHERE, Fit.FITS);
        assertThat(given.router()
                        .decide(SAFARICOM)
                        .steps()
                        .get(1)
                        .stops()
                        .get(0)
                        .isServing())
                .isFalse();
    }

    @Test
    void where_the_first_takes_no_messages_the_next_in_place_does() {
        given.gateway("First", Hindrance.PAUSED)
                .gateway("Second", Hindrance.HELD)
                .gateway("Third");
        given.rule("", "1 First x1, 2 Second x1, 3 Third x1");

        assertThat(chosen(SAFARICOM)).isEqualTo("Third");
    }

    @Test
    void where_none_takes_messages_they_wait_for_the_first() {
        given.gateway("First", Hindrance.PAUSED).gateway("Second", Hindrance.PAUSED);
        given.rule("", "1 First x1, 2 Second x1");

        assertThat(chosen(SAFARICOM)).isEqualTo("First");
    }

    @Test
    void a_number_without_any_rule_has_no_gateway() {
        given.gateway("Kenya").rule("254", "1 Kenya x1");

        assertThat(given.router().choose(UGANDA)).isEmpty();
    }

    @Test
    void equals_share_by_weight_and_whoever_is_second_is_never_first() {
        given.gateway("Three").gateway("One").gateway("Backup");
        given.rule("", "1 Three x3, 1 One x1, 2 Backup x1");
        Router router = given.router();

        Map<String, Integer> chosen = new HashMap<>();
        IntStream.range(0, 4000)
                .mapToObj(i -> router.choose(SAFARICOM).orElseThrow().getName())
                .forEach(name -> chosen.merge(name, 1, Integer::sum));

        assertThat(chosen).containsOnlyKeys("Three", "One");
        assertThat(chosen.get("Three")).isBetween(2850, 3150); // 3000, four standard deviations of 27
    }

    @Test
    void whatever_the_rules_each_gateway_comes_once_and_an_open_one_is_chosen_if_there_is_one() {
        Random random = new Random(20261125);
        for (int round = 0; round < 500; round++) {
            GivenRoutes any = anyRoutes(random);
            Decision decision = any.router().decide(SAFARICOM);

            assertThat(decision.order()).doesNotHaveDuplicates();
            assertThat(decision.chosen().isPresent())
                    .isEqualTo(!decision.order().isEmpty());
            boolean open = decision.order().stream().anyMatch(Way::isOpen);
            assertThat(decision.without(id -> false).isPresent()).isEqualTo(open);
            long first =
                    decision.order().isEmpty() ? 0 : decision.order().get(0).id();
            assertThat(decision.without(id -> id == first).map(Gateway::getId)).isNotEqualTo(first);
            assertThat(decision.steps().stream().filter(Step::fits).filter(step -> step.source() != Source.CONTACT))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static GivenRoutes anyRoutes(Random random) {
        GivenRoutes any = new GivenRoutes().random(random);
        Hindrance[] hindrances = Hindrance.values();
        for (int gateway = 0; gateway < 5; gateway++) {
            if (random.nextInt(4) > 0) {
                any.gateway("G" + gateway, hindrances[random.nextInt(hindrances.length)]);
            }
        }
        for (String prefix : List.of("", "2", "254", "2547", "255")) {
            if (random.nextBoolean()) {
                String choices = "%d G%d x%d, %d G4 x1"
                        .formatted(
                                1 + random.nextInt(3), random.nextInt(4), 1 + random.nextInt(5), 1 + random.nextInt(3));
                any.rule(prefix, choices).platformRule(prefix, choices);
            }
        }
        return random.nextBoolean() ? any.contactPrefers("G" + random.nextInt(5)) : any;
    }

    private String chosen(PhoneNumber to) {
        return given.router().choose(to).map(Gateway::getName).orElse("none");
    }

    private List<Fit> steps(PhoneNumber to) {
        return given.router().decide(to).steps().stream().map(Step::fit).toList();
    }
}
