package org.tarishi.gateway.phone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.gateway.incident.Cause;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.type.Watch;
import org.tarishi.platform.Sentences;

/** Says how a phone does, in the reader's language. */
record PhoneWords(GatewayWords gateway, Phone phone, Watch watch) {

    private static final int MOST_STEPS = 20;

    /** What is wrong and what to do, the most urgent first. */
    List<String> warnings() {
        Map<Cause, String> unwell = new PhoneCondition(phone, watch, gateway.now()).unwell();
        List<String> all = new ArrayList<>();
        for (Cause cause : PhoneCondition.CAUSES) {
            if (unwell.containsKey(cause)) {
                all.add(sentences().of("incident." + cause, unwell.get(cause)) + " "
                        + sentences().of("incident." + cause + ".do", unwell.get(cause)));
            }
        }
        return all;
    }

    String connection() {
        return phone.lastSeenAt()
                .map(at -> sentences().of("phone.seen", gateway.age(at)))
                .orElseGet(() -> sentences().of("phone.never"));
    }

    String power() {
        return phone.battery()
                .map(percent -> sentences()
                        .of(phone.charging().orElse(false) ? "phone.battery.plugged" : "phone.battery.alone", percent))
                .orElseGet(() -> sentences().of("phone.untold"));
    }

    String spent(int sent, int limit) {
        return limit == 0
                ? sentences().of("phone.sent", sent)
                : sentences().of("phone.sent.limit", sent, limit, Math.max(0, limit - sent));
    }

    String money() {
        Optional<String> age = phone.balanceAt().map(gateway::age);
        if (age.isEmpty()) {
            return sentences().of("phone.balance.unknown");
        }
        String amount = phone.balance().map(PhoneWords::plain).orElse("");
        return phone.getBalanceBy().isEmpty()
                ? sentences().of("phone.balance.operator", amount, age.get())
                : sentences().of("phone.balance.person", amount, age.get(), phone.getBalanceBy());
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 ? amount.toBigInteger().toString() : amount.toPlainString();
    }

    String pairing(String type, String key) {
        return sentences().of("pairing." + type + "." + key);
    }

    List<String> steps(String type) {
        return Stream.iterate(1, step -> step < MOST_STEPS, step -> step + 1)
                .map(step -> "step." + type + "." + step)
                .takeWhile(key -> !sentences().of(key).equals(key))
                .map(key -> sentences().of(key))
                .toList();
    }

    private Sentences sentences() {
        return gateway.sentences();
    }
}
