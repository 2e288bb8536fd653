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
        return type.cast(made(context, type, maker));
    }

    /** One for each thread of the suite, for what only the thread may use that made it. */
    static <T extends AutoCloseable> T oneOfThread(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        return type.cast(made(context, new OfThread(type, Thread.currentThread()), maker));
    }

    private record OfThread(Class<?> type, Thread thread) {}

    private static AutoCloseable made(ExtensionContext context, Object key, Supplier<? extends AutoCloseable> maker) {
        ExtensionContext.Store store = context.getStore(StoreScope.LAUNCHER_SESSION, HARNESS);
        return ((Made) store.computeIfAbsent(key, absent -> Made.by(maker))).orThrow();
    }

    static Postgres postgres(ExtensionContext context) {
        return one(context, Postgres.class, Postgres::fast);
    }
}
