package org.tarishi.receiving.inbox;

import java.time.Duration;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.platform.Secrets;

/**
 * What two callbacks about one text have in common, and how far apart they may come.
 *
 * <p>A provider's own id says for sure. Without one, a text came already only if it is, word for word, the <em>latest</em>
 * of that person to that number over that gateway, and within seconds, since a person may well write "yes" twice in a
 * minute. The latest, and not just any: who texts STOP, START and STOP again wrote three texts and has to stay stopped,
 * while a deliver_sm whose answer was lost comes again with nothing of that person in between. A provider that brings a text
 * again after the next one has come cannot be told from a person who wrote it again. Then the text is taken in, for one that
 * is shown twice does less harm than one that is lost; it can stop somebody, but start nobody, see {@link HeedStopWords}.
 *
 * <p>A part of a long text carries a reference of its own, so there the same content is the same part for longer, whatever
 * came in between; for whole texts a part that comes in between is another text.
 *
 * @param key 64 characters: the text by its id, the part, or the line from this person to that number
 * @param content of the latest text on a line, 64 characters; empty where the key names one text
 */
record Fingerprint(String key, String content, Duration window) {

    static final Duration BY_ID = Duration.ofHours(48);
    static final Duration BY_CONTENT = Duration.ofSeconds(10);
    private static final Duration BY_PART = JoinParts.PATIENCE;

    static Fingerprint of(InboundSms sms) {
        if (!sms.providerId().isEmpty()) {
            return new Fingerprint(hash("id", sms.providerId(), part(sms)), "", BY_ID);
        }
        return sms.part().isEmpty()
                ? latest(sms)
                : new Fingerprint(hash("part", line(sms), part(sms), sms.text()), "", BY_PART);
    }

    /** Of a text or part as the latest on its line. */
    static Fingerprint latest(InboundSms sms) {
        return new Fingerprint(hash("line", line(sms)), hash(part(sms), sms.text()), BY_CONTENT);
    }

    private static String line(InboundSms sms) {
        return hash(Heard.number(sms.from()), Heard.number(sms.to()));
    }

    private static String part(InboundSms sms) {
        return sms.part()
                .map(known -> known.reference() + "/" + known.total() + "/" + known.number())
                .orElse("");
    }

    /** The lengths keep ("a", "bc") from looking like ("ab", "c"). */
    private static String hash(String... fields) {
        StringBuilder all = new StringBuilder();
        for (String field : fields) {
            all.append(field.length()).append(':').append(field);
        }
        return Secrets.fingerprint(all.toString());
    }
}
