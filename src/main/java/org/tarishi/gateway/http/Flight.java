package org.tarishi.gateway.http;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: tells whether anything of the request may have left, and can be cut short from another thread.
 *
 * <p>Bound to the calling thread, because the client library opens sockets and writes deep below {@code send} and hands
 * nothing of ours through.
 */
final class Flight {

    private static final ThreadLocal<@Nullable Flight> CURRENT = new ThreadLocal<>();

    private final GatewayUrl url;
    private final List<Closeable> carriers = new ArrayList<>();
    private boolean departed;
    private boolean cut;

    Flight(GatewayUrl url) {
        this.url = url;
    }

    /** The flight of this thread. */
    static Flight current() {
        Flight flight = CURRENT.get();
        if (flight == null) {
            throw new IllegalStateException("no call under way in this thread");
        }
        return flight;
    }

    void begin() {
        CURRENT.set(this);
    }

    void end() {
        CURRENT.remove();
    }

    GatewayUrl url() {
        return url;
    }

    /** Says what carries it from now on, so that it can be cut. */
    synchronized void carriedBy(Closeable carrier) {
        carriers.add(carrier);
        if (cut) {
            close(carrier);
        }
    }

    /** From now on bytes of the request may have left. */
    synchronized void depart() {
        departed = true;
    }

    synchronized boolean hasDeparted() {
        return departed;
    }

    synchronized boolean wasCut() {
        return cut;
    }

    /** Ends it at once: whoever waits on its connection gets an exception. */
    synchronized void cut() {
        cut = true;
        carriers.forEach(Flight::close);
    }

    private static void close(Closeable carrier) {
        try {
            carrier.close();
        } catch (IOException e) {
            // it was to be closed, and whoever uses it finds it broken
        }
    }
}
