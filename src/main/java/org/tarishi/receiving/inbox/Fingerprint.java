package org.tarishi.receiving.inbox;

import java.time.Duration;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.platform.Secrets;

/**
 * What two callbacks about one text have in common, and how far apart they may come. A provider's own id says for sure; by
 * content only what comes within seconds is the same, since a person may well write "yes" twice in a minute. A part of a
 * long text carries a reference of its own, so there the same content is the same part for longer.
 *
 * @param value 64 characters
 */
record Fingerprint(String value, Duration window) {

    static final Duration BY_ID = Duration.ofHours(48);
    private static final Duration BY_CONTENT = Duration.ofSeconds(10);
    private static final Duration BY_PART = JoinParts.PATIENCE;

    static Fingerprint of(InboundSms sms) {
        String part = sms.part()
                .map(known -> known.reference() + "/" + known.total() + "/" + known.number())
                .orElse("");
        if (!sms.providerId().isEmpty()) {
            return of(BY_ID, "id", sms.providerId(), part);
        }
        Duration window = part.isEmpty() ? BY_CONTENT : BY_PART;
        return of(window, "text", Heard.number(sms.from()), Heard.number(sms.to()), part, sms.text());
    }

    /** The lengths keep ("a", "bc") from looking like ("ab", "c"). */
    private static Fingerprint of(Duration window, String... fields) {
        StringBuilder all = new StringBuilder();
        for (String field : fields) {
            all.append(field.length()).append(':').append(field);
        }
        return new Fingerprint(Secrets.fingerprint(all.toString()), window);
    }
}
