package org.tarishi.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.tarishi.server.FreePort;

/**
 * An SMSC on loopback by our own hands, octet by octet, so that it can also do what no codec would. It takes every message
 * unless it was told otherwise, and counts how often each text's tag ({@code #17}) came. Close it.
 */
public final class Smsc implements AutoCloseable {

    /** What to do about a submit_sm: the nth, from 1. */
    @FunctionalInterface
    public interface Manners {
        void meet(SmscVisit visit, SmscSubmit submit, int count) throws IOException;
    }

    private static final int WRONG_PASSWORD = 0x0E;

    private final int port = FreePort.find();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final SmscTimer timer = new SmscTimer();
    private final List<SmscVisit> visits = new CopyOnWriteArrayList<>();
    private final Queue<String> binds = new ConcurrentLinkedQueue<>();
    private final SmscTally tally = new SmscTally();
    private final AtomicLong ids = new AtomicLong(System.nanoTime());
    private volatile ServerSocket door;
    private volatile CompletableFuture<Void> welcoming;
    volatile Manners manners = (visit, submit, count) -> visit.take(submit);
    volatile int bindStatus;
    volatile String welcome = "534d5343000210000107"; // SMSC, and a version that never was, as some claim
    private volatile String secret = "";
    volatile Duration latency = Duration.ZERO;
    volatile long reportMillis = -1;

    private Smsc() {}

    public static Smsc start() {
        Smsc smsc = new Smsc();
        smsc.comeBack();
        return smsc;
    }

    public Smsc withManners(Manners wanted) {
        manners = wanted;
        return this;
    }

    /** Every bind from now on is answered so; 0 welcomes. */
    public Smsc answeringBinds(int status) {
        bindStatus = status;
        return this;
    }

    /** Only whoever knows this word may bind; others are answered with 0x0E, ESME_RINVPASWD. */
    public Smsc knownBy(String password) {
        secret = password;
        return this;
    }

    int bindStatusFor(String password) {
        return secret.isEmpty() || secret.equals(password) ? bindStatus : WRONG_PASSWORD;
    }

    public Smsc answeringAfter(Duration wanted) {
        latency = wanted;
        return this;
    }

    /** A report DELIVRD for each message that asked for one, so long after the answer; at zero it races it. */
    public Smsc reportingAfter(Duration wanted) {
        reportMillis = wanted.toMillis();
        return this;
    }

    /** For loads: counts messages and forgets them, and claims nothing. */
    public Smsc forgetful() {
        welcome = "00";
        tally.keepNoMessages();
        return this;
    }

    /** Host and port, as a gateway's form and an administrator write them. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    public List<SmscSubmit> submits() {
        return tally.submits();
    }

    /** {@code kind system-id password} of each, in order; the kind is the command id. */
    public List<String> binds() {
        return List.copyOf(binds);
    }

    public Map<String, Integer> seen() {
        return tally.seen();
    }

    public int count() {
        return tally.count();
    }

    /** Reports that the hub has acknowledged as stored. */
    public long reportsTaken() {
        return tally.reportsTaken();
    }

    /** Sessions that are bound now. */
    public List<SmscVisit> bound() {
        return visits.stream().filter(SmscVisit::isBound).toList();
    }

    /** One that receives; waits for it. */
    public SmscVisit receiver() {
        Await.until(() -> bound().stream().anyMatch(SmscVisit::receives));
        return bound().stream().filter(SmscVisit::receives).findFirst().orElseThrow();
    }

    /** Messages a second between the first and the last since {@link #forget()}. */
    public double perSecond() {
        return tally.perSecond();
    }

    public void forget() {
        tally.forget();
    }

    /** Breaks every connection and answers no new one, as a failed machine; {@link #comeBack()} ends it. */
    public void fail() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // a caller may come in by the closed door as long as somebody waits at it
        welcoming.join();
        visits.forEach(SmscVisit::cut);
    }

    public void comeBack() {
        door = SmscWire.listen(port);
        welcoming = CompletableFuture.runAsync(this::welcome, threads);
    }

    private void welcome() {
        ServerSocket own = door;
        while (!own.isClosed()) {
            try {
                Socket socket = own.accept();
                SmscVisit visit = new SmscVisit(socket, this);
                visits.add(visit);
                threads.execute(visit);
            } catch (IOException e) {
                // closed, or a caller that was gone before it came in
            }
        }
    }

    void bind(String words) {
        binds.add(words);
    }

    void submitted(SmscVisit visit, SmscSubmit submit) throws IOException {
        manners.meet(visit, submit, tally.add(submit));
    }

    void reportTaken() {
        tally.reportTaken();
    }

    void left(SmscVisit visit) {
        visits.remove(visit);
    }

    String nextId() {
        return Long.toString(ids.incrementAndGet());
    }

    @Override
    public void close() {
        fail();
        timer.close();
        threads.shutdownNow();
    }
}
