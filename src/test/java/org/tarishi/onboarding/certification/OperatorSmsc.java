package org.tarishi.onboarding.certification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.GivenSmpp;
import org.tarishi.given.Smsc;
import org.tarishi.given.SmscDelivery;
import org.tarishi.given.SmscSubmit;
import org.tarishi.given.SmscVisit;
import org.tarishi.onboarding.certification.Subscribers.End;
import org.tarishi.sms.GsmOctets;

/** An operator's SMSC on loopback, with phones behind it. Reports every message as delivered. Close it. */
public final class OperatorSmsc implements Simulated {

    private static final int UCS_2 = 8;
    private static final int CONCATENATED = 0x40;
    private static final int INVALID_PASSWORD = 0x0E;
    private static final int INVALID_DESTINATION = 0x0B;
    private static final int QUEUE_FULL = 0x14;
    /** Characters of a part behind its header, in UCS-2. */
    private static final int PART = 67;

    private final Smsc smsc = Smsc.start().reportingAfter(Duration.ofMillis(50));
    private volatile Profile profile;
    private final Handset handset;
    private final Subscribers subscribers = new Subscribers(() -> this.profile);
    private final AtomicLong ids = new AtomicLong(System.nanoTime());
    private final Map<String, Map<Integer, String>> parts = new HashMap<>();

    public OperatorSmsc(Profile profile) {
        this.profile = profile;
        this.handset = new Handset(() -> this.profile);
        smsc.withManners(this::meet);
        if (!profile.has(Habit.TAKES_ANY_CREDENTIAL)) {
            smsc.knownBy("s3cret");
        }
        if (profile.has(Habit.ANSWERS_LATE)) {
            smsc.answeringAfter(Duration.ofMillis(1500));
        }
    }

    /** From now on it is like this. */
    public void become(Profile other) {
        profile = other;
    }

    public Smsc smsc() {
        return smsc;
    }

    @Override
    public Handset handset() {
        return handset;
    }

    /** A phone texts in. */
    public void text(String from, String text) {
        bring(smsc.receiver(), from, text);
    }

    /** Whoever tries to bind before the hub knows that the host is allowed backs off for long. */
    @Override
    public GivenGateway gateway(GivenProject project) {
        project.allow(smsc.host());
        GivenGateway gateway = GivenSmpp.gatewayTo(project, smsc, Map.of());
        if (profile.has(Habit.GOES_AWAY)) {
            smsc.receiver();
            smsc.answeringBinds(INVALID_PASSWORD);
        }
        return gateway;
    }

    private void meet(SmscVisit visit, SmscSubmit submit, int count) {
        if (subscribers.refuses(submit.destination())) {
            visit.answer(submit, profile.has(Habit.CALLS_REFUSALS_BUSY) ? QUEUE_FULL : INVALID_DESTINATION, "");
            return;
        }
        // before the report: whoever reads the phone is asked once that came
        List<String> answers = handset.answers(submit.source(), whole(submit));
        take(visit, submit, Long.toString(ids.incrementAndGet()));
        answers.forEach(answer -> bring(visit, submit.destination(), answer));
    }

    private void take(SmscVisit visit, SmscSubmit submit, String id) {
        if (profile.has(Habit.ECHOES_SECRETS)) {
            visit.answer(submit, 0, HexFormat.of().formatHex("s3cret".getBytes(StandardCharsets.US_ASCII)) + id);
        } else if (profile.has(Habit.REPORTS_ON_OTHERS)) {
            visit.answer(submit, 0, id);
            report(visit, submit, id + "9", "DELIVRD", 50);
        } else if (profile.has(Habit.TAKES_REPORTS_BACK)) {
            visit.answer(submit, 0, id);
            report(visit, submit, id, "DELIVRD", 50);
            report(visit, submit, id, "UNDELIV", 150);
        } else if (subscribers.endAt(submit.destination()) == End.DELIVERED) {
            visit.take(submit);
        } else {
            visit.answer(submit, 0, id);
            boolean off = subscribers.endAt(submit.destination()) == End.EXPIRED;
            report(visit, submit, id, off ? "EXPIRED" : "UNDELIV", 50);
        }
    }

    private static void report(SmscVisit visit, SmscSubmit submit, String id, String state, long millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                .execute(() -> visit.bring(submit.report(id, state)));
    }

    /** The whole text with its last part, before that nothing. A later text may bear the same reference: there are only 256. */
    private synchronized String whole(SmscSubmit submit) {
        byte[] octets = submit.octets();
        if ((submit.esmClass() & CONCATENATED) == 0) {
            return text(submit, octets);
        }
        String key = submit.destination() + "/" + octets[3];
        Map<Integer, String> known = parts.computeIfAbsent(key, reference -> new TreeMap<>());
        known.put((int) octets[5], text(submit, Arrays.copyOfRange(octets, 1 + octets[0], octets.length)));
        if (known.size() < octets[4]) {
            return "";
        }
        parts.remove(key);
        return String.join("", known.values());
    }

    private static String text(SmscSubmit submit, byte[] octets) {
        return submit.dataCoding() == UCS_2 ? new String(octets, StandardCharsets.UTF_16BE) : GsmOctets.decode(octets);
    }

    private void bring(SmscVisit visit, String from, String text) {
        if (text.length() <= PART) {
            visit.bring(deliver(from, 0, text.getBytes(StandardCharsets.UTF_16BE)));
            return;
        }
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += PART) {
            pieces.add(text.substring(at, Math.min(text.length(), at + PART)));
        }
        // out of order, as networks do
        for (int number = pieces.size(); number >= 1; number--) {
            visit.bring(part(from, numbered(number, pieces.size()), pieces.size(), pieces.get(number - 1)));
        }
    }

    /** Whoever joins long texts wrongly counts backwards. */
    private int numbered(int number, int total) {
        return profile.has(Habit.JOINS_WRONGLY) ? total + 1 - number : number;
    }

    private static byte[] part(String from, int number, int total, String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] octets = ByteBuffer.allocate(6 + letters.length)
                .put(new byte[] {5, 0, 3, 42, (byte) total, (byte) number})
                .put(letters)
                .array();
        return deliver(from, CONCATENATED, octets);
    }

    private static byte[] deliver(String from, int esmClass, byte[] octets) {
        return new SmscDelivery(from, "22395", esmClass, UCS_2).of(octets);
    }

    @Override
    public void close() {
        smsc.close();
    }
}
