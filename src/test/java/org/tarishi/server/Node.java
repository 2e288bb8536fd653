package org.tarishi.server;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.tarishi.platform.Ids;

/**
 * One node of an installation without a server: makes stores and verbs as the container would, on a
 * {@link FreshDatabase}. Not for what needs interceptors or timers. Close it.
 *
 * <p>A test of two nodes makes two, each used by one thread.
 */
public final class Node implements AutoCloseable {

    /** Time-ordered like the real ones, without asking the database for a node number. */
    private static final class Counting extends Ids {

        private static final AtomicLong LAST = new AtomicLong(Ids.firstAt(Instant.parse("2026-11-23T00:00:00Z")));

        @Override
        public long next() {
            return LAST.incrementAndGet();
        }
    }

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final EntityManager em;

    private Node(FreshDatabase database, Clock clock) {
        em = database.entityManagers().createEntityManager();
        put(Clock.class, clock);
        put(Ids.class, new Counting());
    }

    public static Node on(FreshDatabase database, Clock clock) {
        return new Node(database, clock);
    }

    /** Takes this one for whoever injects the type. */
    public <T> Node put(Class<T> type, T instance) {
        made.put(type, instance);
        return this;
    }

    /** The node's one of this type, with everything it injects. */
    public <T> T the(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
            fill(known, type);
        }
        return type.cast(known);
    }

    /** What a call of an EJB from outside is: one transaction, undone when it throws. */
    public <T> T transaction(Supplier<T> deed) {
        em.getTransaction().begin();
        try {
            T result = deed.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    @Override
    public void close() {
        em.close();
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class) || each.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type + " has no constructor to use"));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::the)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Object object, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                set(object, field, em);
            } else if (field.isAnnotationPresent(Inject.class)) {
                set(object, field, injected(field.getType()));
            }
        }
    }

    private Object injected(Class<?> type) {
        if (type == Event.class) {
            return nobodyListens();
        }
        return type == Instance.class ? nothingFound() : the(type);
    }

    private static Object nothingFound() {
        return Proxy.newProxyInstance(
                Node.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    if (method.getName().equals("iterator")) {
                        return Collections.emptyIterator();
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
    }

    private static Object nobodyListens() {
        return Proxy.newProxyInstance(
                Node.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    if (method.getName().equals("fire")) {
                        return null;
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
    }

    private static void set(Object object, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
