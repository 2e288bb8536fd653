package org.tarishi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the container refuses, or lets through, only at deployment or at a call: seen here in a second. */
class ContainerTest {

    private static final List<Class<? extends Annotation>> EJB = List.of(Stateless.class, Singleton.class);

    private static final List<Class<? extends Annotation>> PROXIED = List.of(
            ApplicationScoped.class,
            RequestScoped.class,
            SessionScoped.class,
            ViewScoped.class,
            org.omnifaces.cdi.ViewScoped.class);

    @Test
    void life_cycle_methods_throw_nothing_checked_and_take_nothing() {
        noMethods()
                .that(describe("run at birth or death", isAnyOf(List.of(PostConstruct.class, PreDestroy.class))))
                .should()
                .haveRawParameterTypes(describe("something", types -> !types.isEmpty()))
                .orShould()
                .declareThrowableOfType(describe("checked", ContainerTest::isChecked))
                .check(Code.MAIN);
    }

    @Test
    void beans_that_the_container_wraps_can_be_wrapped() {
        classes()
                .that(describe("EJB or CDI proxies", isAnyOf(EJB).or(isAnyOf(PROXIED))))
                .should(beOpen())
                .check(Code.MAIN);
    }

    private static ArchCondition<JavaClass> beOpen() {
        return new ArchCondition<>("be neither final nor without a constructor that takes nothing") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                boolean made = bean.getConstructors().stream().anyMatch(ContainerTest::isForProxies);
                boolean open = !bean.getModifiers().contains(FINAL);
                events.add(new SimpleConditionEvent(bean, made && open, bean.getName() + " cannot be wrapped"));
            }
        };
    }

    private static boolean isForProxies(JavaConstructor constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(PRIVATE);
    }

    private static boolean isChecked(JavaClass thrown) {
        return !thrown.isAssignableTo(RuntimeException.class) && !thrown.isAssignableTo(Error.class);
    }

    private static <T extends CanBeAnnotated> Predicate<T> isAnyOf(List<Class<? extends Annotation>> annotations) {
        return item -> annotations.stream().anyMatch(item::isAnnotatedWith);
    }
}
