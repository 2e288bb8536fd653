package org.tarishi.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the caller of this verb must be allowed in the project that is its first argument of type {@link ProjectId}.
 *
 * <p>A caller without any role there gets {@link org.tarishi.platform.NotFound} (the project does not exist for it), one
 * with too small a role {@link org.tarishi.platform.Forbidden}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

    @Nonbinding
    Permission value() default Permission.READ_PROJECT;
}
