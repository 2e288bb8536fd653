package org.tarishi.onboarding.certification.check;

import java.util.List;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.receiving.callback.CallbackReplay.Kept;

/** Texts as the gateway brought them. */
final class TextsThatCame {

    private TextsThatCame() {}

    /** The callbacks that brought the text which was asked for, oldest first. */
    static List<Kept> with(Bench bench, Asked asked) {
        return bench.callbacks(asked.at()).stream()
                .filter(kept -> texts(kept.reading()).anyMatch(sms -> sms.text().contains(asked.wanted())))
                .toList();
    }

    private static Stream<InboundSms> texts(CallbackReading reading) {
        return events(reading).filter(InboundSms.class::isInstance).map(InboundSms.class::cast);
    }

    private static Stream<GatewayEvent> events(CallbackReading reading) {
        if (reading instanceof CallbackReading.Understood understood) {
            return understood.events().stream();
        }
        return reading instanceof CallbackReading.Asking asking ? asking.events().stream() : Stream.of();
    }
}
