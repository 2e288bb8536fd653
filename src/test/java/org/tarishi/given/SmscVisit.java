package org.tarishi.given;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection to {@link Smsc}. */
public final class SmscVisit implements Runnable {

    private static final int RESPONSE = 0x80000000;

    private static final int DELIVER_SM = 5;
    private static final int UNBIND = 6;
    private static final int ENQUIRE_LINK = 0x15;

    private final SmscWire wire;
    private final Smsc smsc;
    private final AtomicInteger sequence = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Integer>> brought = new ConcurrentHashMap<>();
    private final AtomicInteger enquiries = new AtomicInteger();
    private volatile int kind;
    private volatile boolean unbound;
    private volatile boolean mute;

    SmscVisit(Socket socket, Smsc smsc) throws IOException {
        this.smsc = smsc;
        wire = new SmscWire(socket);
    }

    @Override
    public void run() {
        try (wire) {
            while (true) {
                hear(wire.next());
            }
        } catch (IOException e) {
            kind = 0;
        } finally {
            smsc.left(this);
        }
    }

    private void hear(SmscWire.Heard pdu) throws IOException {
        switch (pdu.command()) {
            case 1, 2, 9 -> bind(pdu);
            case 4 -> smsc.submitted(this, SmscSubmit.read(pdu.number(), pdu.body()));
            case UNBIND -> {
                unbound = true;
                wire.send(UNBIND | RESPONSE, 0, pdu.number(), new byte[0]);
                wire.flush();
            }
            case ENQUIRE_LINK -> {
                enquiries.incrementAndGet();
                if (!mute) {
                    wire.send(ENQUIRE_LINK | RESPONSE, 0, pdu.number(), new byte[0]);
                }
            }
            default ->
                Optional.ofNullable(brought.remove(pdu.number())).ifPresent(waiting -> waiting.complete(pdu.status()));
        }
    }

    private void bind(SmscWire.Heard pdu) throws IOException {
        String[] words = new String(pdu.body(), StandardCharsets.ISO_8859_1).split("\0", -1);
        smsc.bind(pdu.command() + " " + words[0] + " " + words[1]);
        int status = smsc.bindStatusFor(words[1]);
        if (status == 0) {
            kind = pdu.command();
        }
        byte[] welcome = HexFormat.of().parseHex(smsc.welcome);
        wire.send(pdu.command() | RESPONSE, status, pdu.number(), status == 0 ? welcome : new byte[0]);
        wire.flush();
        if (status != 0) {
            wire.close();
        }
    }

    boolean isBound() {
        return kind != 0 && !wire.isClosed() && !unbound;
    }

    boolean receives() {
        return kind == 1 || kind == 9;
    }

    public int kind() {
        return kind;
    }

    /** Whether it said goodbye. */
    public boolean hasUnbound() {
        return unbound;
    }

    public int enquiries() {
        return enquiries.get();
    }

    /** Takes a message, and reports on it if it was asked to. */
    public void take(SmscSubmit submit) {
        String id = smsc.nextId();
        smsc.timer.later(smsc.latency, () -> {
            answer(submit, 0, id);
            if (smsc.reportMillis >= 0 && submit.registered() == 1) {
                smsc.timer.later(Duration.ofMillis(smsc.reportMillis), () -> report(id, submit));
            }
        });
    }

    /** Answers with an id, or with a status and none. */
    public void answer(SmscSubmit submit, int status, String id) {
        try {
            wire.send(4 | RESPONSE, status, submit.sequence(), status == 0 ? SmscWire.word(id) : new byte[0]);
            if (!smsc.latency.isZero()) {
                wire.flush();
            }
        } catch (IOException e) {
            // the hub has gone meanwhile
        }
    }

    private void report(String id, SmscSubmit submit) {
        SmscVisit receiver = receives() ? this : smsc.receiver();
        receiver.bring(submit.report(id)).thenAccept(status -> {
            if (status == 0) {
                smsc.reportTaken();
            }
        });
    }

    /** Brings a deliver_sm with this body; completes with the status that the hub answers. */
    public CompletableFuture<Integer> bring(byte[] body) {
        int number = sequence.incrementAndGet() & 0x7fffffff;
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        brought.put(number, answer);
        try {
            wire.send(DELIVER_SM, 0, number, body);
            wire.flush();
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
        return answer;
    }

    /** Brings a whole PDU given in hexadecimal; completes with the status that the hub answers to its sequence number. */
    public int bringPdu(String hex) {
        byte[] pdu = HexFormat.of().parseHex(hex);
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        brought.put(ByteBuffer.wrap(pdu).getInt(12), answer);
        write(pdu);
        return waited(answer);
    }

    public static int waited(CompletableFuture<Integer> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the hub did not answer", e);
        }
    }

    /** So that the next one that is brought by number follows it. */
    public void countFrom(int number) {
        sequence.set(number);
    }

    /** Octets as they are. */
    public void write(byte[] octets) {
        wire.write(octets);
    }

    public void unbind() {
        write(HexFormat.of().parseHex("00000010000000060000000000000063"));
    }

    /** Says nothing by itself from now on, so that half a PDU can be followed by its other half. */
    public void beMute() {
        mute = true;
    }

    /** Breaks the connection. */
    public void cut() {
        wire.close();
    }
}
