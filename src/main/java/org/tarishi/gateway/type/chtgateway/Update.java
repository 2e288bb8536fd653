package org.tarishi.gateway.type.chtgateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.Trouble;

/**
 * What an update of the app says. UNSENT and PENDING: it has the message; SENT: the network took it. The reasons of FAILED
 * are those of its class SmsSender and DeliveryReportHandler.
 */
final class Update {

    private static final String UNDELIVERED = "Delivery failed";

    private Update() {}

    /** Nothing for an entry that names no message. */
    static List<GatewayEvent> read(JsonNode update) {
        String offer = update.path("id").asText("");
        if (offer.isEmpty()) {
            return List.of();
        }
        String reason = update.path("reason").asText("").strip();
        return switch (update.path("status").asText("")) {
            case "SENT" -> List.of(sent(offer));
            case "DELIVERED" -> List.of(sent(offer), report(offer, ReportedState.DELIVERED, reason));
            case "FAILED" -> failed(offer, reason);
            // whatever a later version of the app may say, it has the message
            default -> List.of(new OfferReport(offer, Optional.empty()));
        };
    }

    private static GatewayEvent sent(String offer) {
        return new OfferReport(offer, Optional.of(new Accepted("")));
    }

    private static GatewayEvent report(String offer, ReportedState state, String detail) {
        return new StatusReport(MessageHandle.ours(Offer.reference(offer)), state, "", detail, Optional.empty());
    }

    private static List<GatewayEvent> failed(String offer, String reason) {
        return reason.startsWith(UNDELIVERED)
                ? List.of(sent(offer), report(offer, ReportedState.UNDELIVERED, reason))
                : List.of(new OfferReport(offer, Optional.of(outcome(reason))));
    }

    private static SubmitOutcome outcome(String reason) {
        String code = reason.split(";", 2)[0].strip();
        return switch (code) {
            case "destination.invalid" -> new Refused(trouble(ErrorClass.PERM, "phone.bad-number", reason));
            // Android's word for what the network refuses without saying why: most often the card has no airtime left
            case "generic" -> new Refused(trouble(ErrorClass.CREDIT, "phone.network-refused", reason));
            // the app has tried for some twelve hours before it says so
            case "no-service", "radio-off", "null-pdu" ->
                SubmitOutcome.of(trouble(ErrorClass.RETRY, "phone.no-signal", reason), Duration.ZERO);
            default -> new Refused(trouble(ErrorClass.PERM, "phone.failed", reason));
        };
    }

    private static Trouble trouble(ErrorClass errorClass, String code, String reason) {
        return new Trouble(errorClass, code, reason, "");
    }
}
