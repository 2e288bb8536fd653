package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives up on a name server that does not answer: the JVM's own look-up can neither be interrupted nor limited. */
final class TimedAddresses implements Addresses, AutoCloseable {

    private static final int THREADS = 16;
    private static final int WAITING = 512;

    private final Addresses source;
    private final Duration limit;
    private final ThreadPoolExecutor threads;

    TimedAddresses(Addresses source, Duration limit) {
        this.source = source;
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Daemons.named("name-lookup"));
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public InetAddress[] of(String name) throws UnknownHostException {
        try {
            Future<InetAddress[]> answer = threads.submit(() -> source.of(name));
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unknown(name, e.getCause());
        } catch (TimeoutException | RejectedExecutionException e) {
            throw unknown(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(name, e);
        }
    }

    private static UnknownHostException unknown(String name, Throwable cause) {
        UnknownHostException unknown = new UnknownHostException(name);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
