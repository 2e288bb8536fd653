package org.tarishi.gateway.type.smsgate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;

/**
 * {@code PATCH message}: {@code [{id, state, recipients: [{phoneNumber, state, error}], states: {STATE: date}}]}. A message
 * has one recipient, so that one's state is the message's. Answered 204 whatever is in it: the app repeats what was refused.
 */
final class States {

    private static final String UNDELIVERED = "Delivery result";

    private States() {}

    static CallbackReading read(CallbackRequest request) {
        Optional<JsonNode> reports =
                Json.read(request.text(StandardCharsets.UTF_8)).filter(JsonNode::isArray);
        if (reports.isEmpty()) {
            return new Unreadable("not a JSON array", new Answer(400, "", ""));
        }
        List<GatewayEvent> events = new ArrayList<>();
        reports.get().forEach(report -> events.addAll(read(report)));
        return new Understood(events, new Answer(204, "", ""));
    }

    private static List<GatewayEvent> read(JsonNode report) {
        String offer = report.path("id").asText("");
        if (offer.isEmpty()) {
            return List.of();
        }
        return switch (report.path("state").asText("")) {
            case "Sent" -> List.of(sent(offer));
            case "Delivered" -> List.of(sent(offer), status(offer, ReportedState.DELIVERED, report));
            case "Failed" -> failed(offer, report);
            // Pending, Processed, Cancelling and whatever a later version may say: the phone has it
            default -> List.of(new OfferReport(offer, Optional.empty()));
        };
    }

    private static List<GatewayEvent> failed(String offer, JsonNode report) {
        return error(report).startsWith(UNDELIVERED)
                ? List.of(sent(offer), status(offer, ReportedState.UNDELIVERED, report))
                : List.of(new OfferReport(offer, Optional.of(SendResult.outcome(error(report)))));
    }

    private static GatewayEvent sent(String offer) {
        return new OfferReport(offer, Optional.of(new Accepted("")));
    }

    private static GatewayEvent status(String offer, ReportedState state, JsonNode report) {
        String happened = state == ReportedState.DELIVERED ? "Delivered" : "Failed";
        return new StatusReport(
                MessageHandle.ours(Offer.reference(offer)),
                state,
                "",
                error(report),
                moment(report.path("states").path(happened).asText("")));
    }

    private static String error(JsonNode report) {
        return Json.text(report.path("recipients").path(0).path("error")).orElse("");
    }

    static Optional<Instant> moment(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
