package org.tarishi.gateway.type.clickatell;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSignIn;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumbers;

/** The JSON that Clickatell posts to us, one message a call. */
final class ClickatellCallbacks {

    private ClickatellCallbacks() {}

    static CallbackReading read(CallbackRequest request, Settings settings) {
        if (CallbackSignIn.isMissing(request, settings)) {
            return new Forged("wrong or missing user name and password");
        }
        Optional<JsonNode> root =
                Json.read(request.text(StandardCharsets.UTF_8)).filter(JsonNode::isObject);
        if (root.isEmpty()) {
            return new Unreadable("the body is not a JSON object", Answer.BAD_REQUEST);
        }
        return request.point().equals("report") ? report(root.get()) : inbound(root.get());
    }

    private static CallbackReading inbound(JsonNode root) {
        String text = ClickatellText.of(text(root, "text"), text(root, "charset"));
        if (text(root, "fromNumber").isBlank() || text.isBlank()) {
            return new Unreadable("no sender or no text", Answer.OK);
        }
        return understood(new InboundSms(
                text(root, "messageId"),
                PhoneNumbers.address(text(root, "fromNumber")),
                PhoneNumbers.address(text(root, "toNumber")),
                text,
                ClickatellText.part(text(root, "udh")),
                Moments.read(text(root, "timestamp"))));
    }

    private static CallbackReading report(JsonNode root) {
        Optional<ReportedState> state = state(root.path("statusCode").asInt());
        Optional<MessageHandle> about = about(root);
        if (state.isEmpty() || about.isEmpty()) {
            return new Unreadable("no message id, or a status code that is not known", Answer.OK);
        }
        String words = Json.text(root.path("statusDescription")).orElse(text(root, "status"));
        StatusReport report = new StatusReport(
                about.get(), state.get(), text(root, "statusCode"), words, Moments.read(text(root, "timestamp")));
        return understood(
                switch (root.path("statusCode").asInt()) {
                    case 12 -> report.blaming(ErrorClass.CREDIT, HttpTroubles.codeOf(ErrorClass.CREDIT));
                    // the allowance of the account is used up: to wait a little would not help
                    case 14 -> report.blaming(ErrorClass.CREDIT, "gateway.quota-used-up");
                    default -> report;
                });
    }

    /** Our reference, which tells also of a message whose submit got no answer. */
    private static Optional<MessageHandle> about(JsonNode root) {
        if (text(root, "clientMessageId").matches("\\d{1,19}")) {
            return Optional.of(MessageHandle.ours(text(root, "clientMessageId")));
        }
        return Optional.of(text(root, "messageId")).filter(id -> !id.isBlank()).map(MessageHandle::remote);
    }

    private static Optional<ReportedState> state(int code) {
        return switch (code) {
            // id not known (yet), queued, at the operator's gateway, accepted by it, delayed there
            case 1, 2, 3, 8, 11 -> Optional.of(ReportedState.UNDERWAY);
            case 4 -> Optional.of(ReportedState.DELIVERED); // received by the recipient
            case 10 -> Optional.of(ReportedState.EXPIRED);
            // error in the message, cancelled, delivery error, routing error, out of credit, maximum exceeded
            case 5, 6, 7, 9, 12, 14 -> Optional.of(ReportedState.UNDELIVERED);
            default -> Optional.empty();
        };
    }

    private static CallbackReading understood(GatewayEvent event) {
        return new Understood(List.of(event), Answer.OK);
    }

    private static String text(JsonNode node, String name) {
        return Json.text(node.path(name)).orElse("");
    }
}
