package org.tarishi.onboarding.certification.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageState;

/**
 * Sends a text to every phone and waits until it is reported as delivered. Whether it stands there sign by sign is for
 * whoever reads the phone: no protocol tells us.
 */
final class TextTrial {

    private final Bench bench;
    private final int segments;

    /** @param segments how many parts the text must take */
    TextTrial(Bench bench, int segments) {
        this.bench = bench;
        this.segments = segments;
    }

    /** @param text made around six signs that its reader types */
    Judgement of(UnaryOperator<String> text) {
        Map<TestPhone, String> nonces = new LinkedHashMap<>();
        bench.phones().forEach(phone -> nonces.put(phone, bench.nonce()));
        return of(nonces, text);
    }

    Judgement of(Map<TestPhone, String> nonces, UnaryOperator<String> text) {
        Map<TestPhone, Long> sent = new LinkedHashMap<>();
        nonces.forEach((phone, nonce) -> sent.put(phone, bench.send(phone.number(), text.apply(nonce))));
        List<Judgement.Reading> readings = new ArrayList<>();
        for (Map.Entry<TestPhone, Long> each : sent.entrySet()) {
            TestPhone phone = each.getKey();
            Traced end = bench.await(each.getValue(), traced -> traced.state().isFinal(), bench.span(Bound.REPORT));
            if (end.message().getSegments() != segments) {
                return Judgement.failed("segments", segments, end.message().getSegments());
            }
            if (end.state() != MessageState.DELIVERED) {
                return undelivered(phone, end);
            }
            readings.add(new Judgement.Reading(
                    phone, nonces.get(phone), end.message().getBody()));
        }
        return read(readings);
    }

    static Judgement undelivered(TestPhone phone, Traced end) {
        return end.state() == MessageState.SUBMITTED
                ? Judgement.failed("no-report", phone.operator())
                : Judgement.failed("not-delivered", phone.operator(), end.state(), end.code());
    }

    private static Judgement read(List<Judgement.Reading> readings) {
        List<Judgement.Reading> attended =
                readings.stream().filter(each -> each.phone().attended()).toList();
        return attended.isEmpty() ? Judgement.passed("not-read") : Judgement.waitsFor(attended);
    }
}
