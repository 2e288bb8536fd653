package org.tarishi.gateway.type.envayasms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Offer;

/** What the app is told in an answer: {@code {"events": [{"event": NAME, ...}]}}. It takes exactly 200 for success. */
final class AppEvents {

    private static final String JSON_TYPE = "application/json";

    private AppEvents() {}

    static Answer none() {
        return answer(events());
    }

    /** These are to be sent. */
    static Answer send(List<Offer> offers) {
        if (offers.isEmpty()) {
            return none();
        }
        ArrayNode events = events();
        ArrayNode messages = events.addObject().put("event", "send").putArray("messages");
        for (Offer offer : offers) {
            messages.addObject()
                    .put("id", offer.id())
                    .put("to", offer.submission().to().e164())
                    .put("message", offer.submission().text().text());
        }
        return answer(events);
    }

    /** This one is not to be tried again. */
    static Answer cancel(String offer) {
        ArrayNode events = events();
        events.addObject().put("event", "cancel").put("id", offer);
        return answer(events);
    }

    /** Stands in the app's log. */
    static Answer refusal(String message) {
        ObjectNode answer = Json.object();
        answer.putObject("error").put("message", message);
        return new Answer(400, JSON_TYPE, answer.toString());
    }

    private static ArrayNode events() {
        return Json.object().arrayNode();
    }

    private static Answer answer(ArrayNode events) {
        ObjectNode answer = Json.object();
        answer.set("events", events);
        return new Answer(200, JSON_TYPE, answer.toString());
    }
}
