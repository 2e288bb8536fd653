package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;

/**
 * Whatever a person or a program can reach says who may. {@link PermitAll} says that the verb itself gives each caller
 * only what is theirs.
 */
class PermissionTest {

    /** The doors: there nobody is known yet, and a password or a callback's token is what is checked. */
    private static final String[] DOORS = {
        "org.tarishi.account.signin", "org.tarishi.account.password", "org.tarishi.receiving.callback"
    };

    private static final List<Class<? extends Annotation>> WORDS =
            List.of(Needs.class, NeedsPlatform.class, PermitAll.class);

    @Test
    void what_a_page_or_a_resource_calls_says_who_may() {
        assertThat(callsFromOutside()
                        .filter(call -> isEjb(call.getTargetOwner()))
                        .filter(call -> !saysWhoMay(call))
                        .map(call -> call.getTarget().getFullName() + " called by "
                                + call.getOriginOwner().getSimpleName())
                        .distinct())
                .as("verbs without @Needs or @NeedsPlatform")
                .isEmpty();
    }

    private static Stream<JavaMethodCall> callsFromOutside() {
        return Code.MAIN.stream()
                .filter(Code.named("Page", "Resource"))
                .filter(caller -> Stream.of(DOORS).noneMatch(caller.getPackageName()::equals))
                .flatMap(caller -> caller.getMethodCallsFromSelf().stream());
    }

    private static boolean isEjb(JavaClass owner) {
        return owner.isAnnotatedWith(Stateless.class) || owner.isAnnotatedWith(Singleton.class);
    }

    private static boolean saysWhoMay(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        MethodCallTarget target = call.getTarget();
        Optional<JavaMethod> method = target.resolveMember();
        return WORDS.stream()
                .anyMatch(word -> owner.isAnnotatedWith(word)
                        || method.filter(verb -> verb.isAnnotatedWith(word)).isPresent());
    }
}
