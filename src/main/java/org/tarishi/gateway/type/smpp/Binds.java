package org.tarishi.gateway.type.smpp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jsmpp.bean.BindType;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Trouble;

/** All sessions of a gateway, and the free places in their windows. */
final class Binds implements AutoCloseable {

    private static final Duration DRAIN = Duration.ofSeconds(3);
    private static final Trouble BUSY = Trouble.of(ErrorClass.RETRY, "smpp.window-full", "");

    /** A place in a session's window; to be given back. */
    record Place(Bind bind, SmscSession session) {}

    private final Dialer dialer;
    private final Incoming incoming;
    private final int window;
    private final BackOff backOff =
            new BackOff(() -> ThreadLocalRandom.current().nextLong());
    private final List<Bind> all = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean closed;

    Binds(Settings settings, LinkContext context) {
        dialer = new Dialer(settings, context.sockets());
        incoming = new Incoming(context.door());
        window = settings.number(Keys.WINDOW, 10);
        List<BindType> kinds = kinds(settings.text(Keys.BIND));
        for (int i = 0; i < settings.number(Keys.BINDS, 1); i++) {
            kinds.forEach(kind -> all.add(new Bind(kind, this)));
        }
    }

    private static List<BindType> kinds(String setting) {
        return switch (setting) {
            case "pair" -> List.of(BindType.BIND_TX, BindType.BIND_RX);
            case "transmitter" -> List.of(BindType.BIND_TX);
            default -> List.of(BindType.BIND_TRX);
        };
    }

    /** Again is the same as once. */
    void start() {
        if (!closed && started.compareAndSet(false, true)) {
            all.forEach(Bind::start);
        }
    }

    SmscSession dial(BindType kind, int failures) throws NotBound {
        return dialer.dial(kind, failures, incoming);
    }

    Duration backOff(int failures, Trouble trouble) {
        return backOff.after(failures, trouble);
    }

    /** A place of the least busy session; empty when none came free in that time. */
    Optional<Place> take(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            Optional<Place> place = free();
            while (place.isEmpty() && left > 0 && !closed) {
                left = change.awaitNanos(left);
                place = free();
            }
            place.ifPresent(taken -> taken.bind().use());
            return place;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Place> free() {
        return all.stream()
                .filter(bind -> bind.inUse() < window)
                .sorted(Comparator.comparingInt(Bind::inUse))
                .flatMap(bind -> bind.sender().map(session -> new Place(bind, session)).stream())
                .findFirst();
    }

    void giveBack(Place place) {
        lock.lock();
        try {
            place.bind().release();
            change.signal();
        } finally {
            lock.unlock();
        }
    }

    void changed() {
        lock.lock();
        try {
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Why nothing can be sent now. */
    Trouble whyNoPlace() {
        return all.stream()
                .filter(bind -> bind.sends() && !bind.isUp())
                .map(Bind::trouble)
                .max(Comparator.comparing(trouble -> trouble.errorClass() == ErrorClass.CONFIG))
                .filter(trouble -> all.stream().filter(Bind::sends).noneMatch(Bind::isUp))
                .orElse(BUSY);
    }

    /** What keeps any of the sessions from being up; nothing while it is tried for the first time. */
    Optional<Trouble> trouble() {
        return all.stream()
                .filter(bind -> !bind.isUp())
                .map(Bind::trouble)
                .filter(trouble -> trouble != Bind.NOT_YET)
                .findFirst();
    }

    /** Empty as soon as every session is up; else why not, at once where a person must put it right. */
    Optional<Trouble> awaitUp(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (all.stream().anyMatch(bind -> !bind.isUp())) {
            Optional<Trouble> known = trouble();
            boolean ours =
                    known.filter(why -> why.errorClass() == ErrorClass.CONFIG).isPresent();
            if (ours || closed || System.nanoTime() > end) {
                return Optional.of(known.orElse(Bind.NOT_YET));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Optional.empty();
    }

    /** Whether the other side of every session answers to enquire_link. */
    boolean answer() {
        return all.stream().allMatch(Bind::answers);
    }

    /** Lets what is under way end, for a moment, and unbinds. */
    @Override
    public void close() {
        closed = true;
        changed();
        long end = System.nanoTime() + DRAIN.toNanos();
        while (all.stream().anyMatch(bind -> bind.inUse() > 0) && System.nanoTime() < end) {
            rest();
        }
        all.forEach(Bind::close);
        incoming.close();
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
