package org.tarishi.onboarding.certification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.GivenSmpp;
import org.tarishi.given.Smsc;
import org.tarishi.given.SmscDelivery;
import org.tarishi.given.SmscSubmit;
import org.tarishi.given.SmscVisit;
import org.tarishi.sms.GsmOctets;

/** An operator's SMSC on loopback, with phones behind it. Reports every message as delivered. Close it. */
public final class OperatorSmsc implements Simulated {

    private static final int UCS_2 = 8;
    private static final int CONCATENATED = 0x40;
    private static final int INVALID_PASSWORD = 0x0E;
    /** Characters of a part behind its header, in UCS-2. */
    private static final int PART = 67;

    private final Smsc smsc = Smsc.start().reportingAfter(Duration.ofMillis(50));
    private volatile Profile profile;
    private final Handset handset;
    private final Map<Integer, Map<Integer, String>> parts = new ConcurrentHashMap<>();

    public OperatorSmsc(Profile profile) {
        this.profile = profile;
        this.handset = new Handset(() -> this.profile);
        smsc.withManners(this::meet);
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
        if (profile.has(Habit.ECHOES_SECRETS)) {
            String secret = HexFormat.of().formatHex("s3cret".getBytes(StandardCharsets.US_ASCII));
            visit.answer(submit, 0, secret + count);
        } else if (submit.destination().contains(Handset.OFF) && !profile.has(Habit.SAYS_DELIVERED)) {
            expire(visit, submit, "7" + count);
        } else {
            visit.take(submit);
        }
        String text = whole(submit);
        handset.answers(submit.source(), text).forEach(answer -> bring(visit, submit.destination(), answer));
    }

    private static void expire(SmscVisit visit, SmscSubmit submit, String id) {
        visit.answer(submit, 0, id);
        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
                .execute(() -> visit.bring(submit.report(id, "EXPIRED")));
    }

    /** The whole text with its last part, before that nothing. */
    private String whole(SmscSubmit submit) {
        byte[] octets = submit.octets();
        if ((submit.esmClass() & CONCATENATED) == 0) {
            return text(submit, octets);
        }
        Map<Integer, String> known = parts.computeIfAbsent((int) octets[3], reference -> new TreeMap<>());
        known.put((int) octets[5], text(submit, Arrays.copyOfRange(octets, 1 + octets[0], octets.length)));
        return known.size() == octets[4] ? String.join("", known.values()) : "";
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
