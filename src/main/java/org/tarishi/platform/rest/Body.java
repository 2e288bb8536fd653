package org.tarishi.platform.rest;

import org.jspecify.annotations.Nullable;
import org.tarishi.platform.rest.problem.Refusal;

/** The body of a call that must have one: without any, or for {@code null}, JAX-RS hands over null. */
public final class Body {

    private Body() {}

    /** @throws Refusal 400 {@code json.empty} */
    public static <T> T of(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(400, "json.empty");
        }
        return body;
    }
}
