package org.tarishi.gateway.type.smsgate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;

/** {@code GET message}: what the phone is to send. */
final class Outgoing {

    /** The one form of a date that the app reads (GsonBuilder.configure). */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    private final Settings settings;

    Outgoing(Settings settings) {
        this.settings = settings;
    }

    Answer answer(List<Offer> offers) {
        ArrayNode messages = Json.MAPPER.createArrayNode();
        offers.forEach(offer -> put(messages.addObject(), offer));
        return new Answer(200, "application/json", messages.toString());
    }

    private void put(ObjectNode message, Offer offer) {
        Submission submission = offer.submission();
        String text = submission.text().text();
        message.put("id", offer.id()).put("message", text);
        message.putObject("textMessage").put("text", text);
        message.putArray("phoneNumbers").add(submission.to().e164());
        if (settings.text(Keys.SIM).matches("[1-3]")) {
            message.put("simNumber", settings.number(Keys.SIM, 1));
        }
        message.put("withDeliveryReport", settings.isYes(Keys.REPORTS))
                .put("isEncrypted", false)
                .put("validUntil", date(submission.validUntil()))
                .put("priority", 0)
                .put("state", "Pending");
    }

    static String date(Instant at) {
        return DATE.format(at);
    }
}
