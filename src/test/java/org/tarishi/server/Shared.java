package org.tarishi.server;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The things of which the suite has one: made when first asked for, closed in reverse order after the last test. */
final class Shared {

    private static final Namespace HARNESS = Namespace.create("org.tarishi.server");

    private Shared() {}

    static <T extends AutoCloseable> T one(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        ExtensionContext.Store store = context.getStore(StoreScope.LAUNCHER_SESSION, HARNESS);
        return type.cast(((Made) store.computeIfAbsent(type, key -> Made.by(maker))).orThrow());
    }

    /** One for each thread of the suite, for what only the thread may use that made it. */
    static <T extends AutoCloseable> T oneOfThread(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        ExtensionContext.Store store = context.getStore(StoreScope.LAUNCHER_SESSION, HARNESS);
        OfThread key = new OfThread(type, Thread.currentThread());
        return type.cast(((Made) store.computeIfAbsent(key, absent -> Made.by(maker))).orThrow());
    }

    private record OfThread(Class<?> type, Thread thread) {}

    static Postgres postgres(ExtensionContext context) {
        return one(context, Postgres.class, Postgres::fast);
    }
}
