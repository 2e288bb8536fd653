package org.tarishi.given;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came to an SMSC, and how fast. */
final class SmscTally {

    private static final Pattern TAG = Pattern.compile("#(\\d+)");

    private final Queue<SmscSubmit> submits = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong reportsTaken = new AtomicLong();
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong last = new AtomicLong();
    private volatile boolean keeping = true;

    void keepNoMessages() {
        keeping = false;
    }

    /** Returns the number of the message. */
    int add(SmscSubmit submit) {
        long now = System.nanoTime();
        first.compareAndSet(0, now);
        last.set(now);
        if (keeping) {
            submits.add(submit);
        }
        Matcher tag = TAG.matcher(submit.latin());
        if (tag.find()) {
            seen.merge(tag.group(1), 1, Integer::sum);
        }
        return count.incrementAndGet();
    }

    void reportTaken() {
        reportsTaken.incrementAndGet();
    }

    List<SmscSubmit> submits() {
        return List.copyOf(submits);
    }

    Map<String, Integer> seen() {
        return Map.copyOf(seen);
    }

    int count() {
        return count.get();
    }

    long reportsTaken() {
        return reportsTaken.get();
    }

    double perSecond() {
        return (count.get() - 1) / ((last.get() - first.get()) / 1e9);
    }

    void forget() {
        seen.clear();
        submits.clear();
        count.set(0);
        first.set(0);
        reportsTaken.set(0);
    }
}
