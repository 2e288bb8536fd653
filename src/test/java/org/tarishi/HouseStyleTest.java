package org.tarishi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.tarishi.Code.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a class of the product may look like: style.md sections 7 to 9. */
class HouseStyleTest {

    private static final int MOST_COLLABORATORS = 6;

    private static final List<Class<? extends Annotation>> INJECTIONS =
            List.of(Inject.class, Resource.class, EJB.class, PersistenceContext.class);

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds");

    @Test
    void names_are_words_that_say_something() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Facade|Service)")
                .check(Code.MAIN);
    }

    @Test
    void time_is_given() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tarishi.platform.TimeSource")
                .should()
                .callMethodWhere(describe("it reads the machine's clock", HouseStyleTest::readsTheClock))
                .orShould()
                .callConstructor(Date.class)
                .check(Code.MAIN);
    }

    @Test
    void entities_speak_verbs() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(Code.MAIN);
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void entities_do_not_know_their_store() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    @Test
    void collaborators_are_few() {
        classes().should(haveFewCollaborators()).check(Code.MAIN);
    }

    @Test
    void money_is_never_a_fraction_in_binary() {
        noFields()
                .that()
                .areDeclaredInClassesThat(
                        in("org.tarishi.money..", "org.tarishi.pricing..", "org.tarishi.sending.routing.."))
                .should()
                .haveRawType(describe(
                        "double or float",
                        type -> type.isEquivalentTo(double.class)
                                || type.isEquivalentTo(float.class)
                                || type.isEquivalentTo(Double.class)))
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    /** The container's proxy refuses others at run time, and no test without a container goes through it. */
    @Test
    void a_bean_with_transactions_has_public_verbs_only() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areNotStatic()
                .should()
                .bePackagePrivate()
                .check(Code.MAIN);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean given =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return !given && owner.getPackageName().startsWith("java.time") && name.equals("now")
                || owner.isEquivalentTo(Clock.class) && CLOCKS.contains(name)
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return new ArchCondition<>("have at most " + MOST_COLLABORATORS + " injected fields") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                long count = item.getFields().stream()
                        .filter(HouseStyleTest::isInjected)
                        .count();
                String message = item.getName() + " has " + count + " injected fields";
                events.add(new SimpleConditionEvent(item, count <= MOST_COLLABORATORS, message));
            }
        };
    }

    private static boolean isInjected(JavaField field) {
        return INJECTIONS.stream().anyMatch(field::isAnnotatedWith);
    }
}
