package org.tarishi.project.member;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/** Enforces {@link Needs}. */
@Interceptor
@Needs
@Priority(Interceptor.Priority.APPLICATION)
public class ProjectGuard {

    @Inject
    CurrentCaller current;

    @Inject
    Tenancy tenancy;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        tenancy.demand(current.get(), project(call), needed(call.getMethod()));
        return call.proceed();
    }

    private static ProjectId project(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(ProjectId.class::isInstance)
                .map(ProjectId.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call.getMethod() + " takes no project"));
    }

    private static Permission needed(Method verb) {
        return Optional.ofNullable(verb.getAnnotation(Needs.class))
                .orElseGet(() -> verb.getDeclaringClass().getAnnotation(Needs.class))
                .value();
    }
}
