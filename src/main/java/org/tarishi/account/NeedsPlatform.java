package org.tarishi.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The caller of this verb must hold one of these roles of the installation, else {@link org.tarishi.platform.Forbidden}. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NeedsPlatform {

    @Nonbinding
    PlatformRole[] value() default {PlatformRole.ADMIN};
}
