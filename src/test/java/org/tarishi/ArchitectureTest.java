package org.tarishi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.tarishi.Code.in;
import static org.tarishi.Code.named;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Who may know whom: the arrows of design.md section 4. A step that does not exist yet breaks no rule. */
class ArchitectureTest {

    private static final String[] FLOWS = {
        "org.tarishi.sending..", "org.tarishi.receiving..", "org.tarishi.onboarding.."
    };

    private static final DescribedPredicate<JavaClass> OURS = in("org.tarishi..");
    private static final DescribedPredicate<JavaClass> VALUES = in("org.tarishi.sms..", "org.tarishi.money..");
    private static final DescribedPredicate<JavaClass> ADAPTERS = in("org.tarishi.gateway.type.*..");
    private static final DescribedPredicate<JavaClass> FACES =
            in("jakarta.faces..", "org.primefaces..", "org.omnifaces..");
    private static final DescribedPredicate<JavaClass> PERSISTENCE =
            in("jakarta.persistence..", "java.sql..", "javax.sql..", "org.postgresql..");

    @Test
    void values_know_nothing_but_values() {
        noClasses()
                .that(VALUES)
                .should()
                .dependOnClassesThat(in("jakarta..").or(OURS.and(not(VALUES))))
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void packages_know_each_other_one_way_only() {
        slices().matching("org.tarishi.(*)..").should().beFreeOfCycles().check(Code.MAIN);
    }

    @Test
    void steps_know_each_other_one_way_only() {
        slices().matching("org.tarishi.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void sending_is_composed_routed_put_out_dispatched_and_reported_in_this_order() {
        doNotKnow("sending.routing", "sending.compose", "sending.outbox", "sending.dispatch", "sending.delivery");
        doNotKnow("sending.outbox", "sending.compose", "sending.dispatch", "sending.delivery");
        doNotKnow("sending.dispatch", "sending.compose");
        doNotKnow("sending.delivery", "sending.compose", "sending.dispatch");
    }

    @Test
    void receiving_is_called_back_taken_in_and_answered_in_this_order() {
        doNotKnow("receiving.inbox", "receiving.callback");
        doNotKnow("receiving.reply", "receiving.callback");
    }

    @Test
    void what_a_flow_stands_on_knows_no_flow() {
        noClasses()
                .that(in(
                        "org.tarishi.gateway..",
                        "org.tarishi.account..",
                        "org.tarishi.contact..",
                        "org.tarishi.pricing.."))
                .should()
                .dependOnClassesThat(in(FLOWS))
                .allowEmptyShould(true)
                .check(Code.MAIN);
        doNotKnow("sending", "receiving", "onboarding");
        doNotKnow("receiving", "onboarding");
    }

    @Test
    void consent_is_known_to_the_flows_and_stands_on_people_and_values_only() {
        doNotKnow("contact.consent", "gateway", "pricing");
        doNotKnow("gateway", "contact");
        doNotKnow("project", "contact");
        doNotKnow("account", "contact");
    }

    @Test
    void wiring_knows_only_values() {
        noClasses()
                .that(in("org.tarishi.platform.."))
                .should()
                .dependOnClassesThat(OURS.and(not(VALUES)).and(not(in("org.tarishi.platform.."))))
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void an_adapter_knows_the_spi_and_values_only() {
        noClasses()
                .that(in("org.tarishi.gateway.type.."))
                .should()
                .dependOnClassesThat(OURS.and(not(VALUES)).and(not(in("org.tarishi.gateway.type.."))))
                .orShould()
                .dependOnClassesThat(PERSISTENCE)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void adapters_do_not_know_each_other() {
        slices().matching("org.tarishi.gateway.type.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    /** Not by {@code onlyBeAccessed}: that lets a mere field of an adapter's type through. */
    @Test
    void nobody_names_an_adapter() {
        noClasses()
                .that(not(ADAPTERS))
                .should()
                .dependOnClassesThat(ADAPTERS)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void only_pages_and_wiring_know_faces() {
        noClasses()
                .that(not(named("Page")).and(not(in("org.tarishi.platform.."))))
                .should()
                .dependOnClassesThat(FACES)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void the_database_is_known_to_stores_not_to_pages_resources_or_timers() {
        noClasses()
                .that(named("Page", "Resource", "Timer"))
                .should()
                .dependOnClassesThat(PERSISTENCE)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void nobody_calls_a_page_or_a_resource() {
        noClasses()
                .that(not(named("Page", "Resource")))
                .should()
                .dependOnClassesThat(named("Page", "Resource").and(OURS))
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void the_launcher_stands_alone() {
        DescribedPredicate<JavaClass> launcher = in("org.tarishi.launch..");
        noClasses()
                .that(launcher)
                .should()
                .dependOnClassesThat(OURS.and(not(launcher)))
                .allowEmptyShould(true)
                .check(Code.MAIN);
        noClasses()
                .that(not(launcher))
                .should()
                .dependOnClassesThat(launcher)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    private static void doNotKnow(String who, String... others) {
        for (String other : others) {
            noClasses()
                    .that(in("org.tarishi." + who + ".."))
                    .should()
                    .dependOnClassesThat(in("org.tarishi." + other + ".."))
                    .allowEmptyShould(true)
                    .check(Code.MAIN);
        }
    }
}
