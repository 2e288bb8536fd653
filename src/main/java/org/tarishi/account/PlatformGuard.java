package org.tarishi.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Forbidden;

/** Enforces {@link NeedsPlatform}. */
@Interceptor
@NeedsPlatform
@Priority(Interceptor.Priority.APPLICATION)
public class PlatformGuard {

    @Inject
    CurrentCaller current;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (!allows(current.get(), needed(call.getMethod()))) {
            throw new Forbidden(call.getMethod().getName());
        }
        return call.proceed();
    }

    static boolean allows(Caller caller, List<PlatformRole> any) {
        return caller instanceof Caller.Person person
                && person.platformRole().filter(any::contains).isPresent();
    }

    private static List<PlatformRole> needed(Method verb) {
        NeedsPlatform needs = Optional.ofNullable(verb.getAnnotation(NeedsPlatform.class))
                .orElseGet(() -> verb.getDeclaringClass().getAnnotation(NeedsPlatform.class));
        return List.of(needs.value());
    }
}
