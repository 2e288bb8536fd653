package org.tarishi.gateway.type.infobip;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSignIn;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumbers;

/** The JSON that Infobip posts to us: {@code results}, one or many. */
final class InfobipCallbacks {

    private InfobipCallbacks() {}

    static CallbackReading read(CallbackRequest request, Settings settings) {
        if (CallbackSignIn.isMissing(request, settings)) {
            return new Forged("wrong or missing user name and password");
        }
        Optional<JsonNode> results = Json.read(request.text(StandardCharsets.UTF_8))
                .map(root -> root.path("results"))
                .filter(JsonNode::isArray);
        if (results.isEmpty()) {
            return new Unreadable("no list of results", Answer.BAD_REQUEST);
        }
        return request.point().equals("report") ? reports(results.get()) : inbound(results.get());
    }

    private static CallbackReading inbound(JsonNode results) {
        List<GatewayEvent> events = new ArrayList<>();
        for (JsonNode each : results) {
            if (text(each, "from").isBlank() || text(each, "text").isBlank()) {
                return new Unreadable("no sender or no text", Answer.OK);
            }
            events.add(new InboundSms(
                    text(each, "messageId"),
                    PhoneNumbers.address(text(each, "from")),
                    PhoneNumbers.address(text(each, "to")),
                    text(each, "text"),
                    Optional.empty(),
                    Moments.read(text(each, "receivedAt"))));
        }
        return new Understood(events, Answer.OK);
    }

    private static CallbackReading reports(JsonNode results) {
        List<GatewayEvent> events = new ArrayList<>();
        for (JsonNode each : results) {
            InfobipStatus status = InfobipStatus.of(each.path("status"));
            Optional<ReportedState> state = status.reported();
            if (state.isEmpty() || text(each, "messageId").isBlank()) {
                return new Unreadable("no message id, or a status group that is not known", Answer.OK);
            }
            // it tells of a repeat, under the id of the message that it repeated
            if (!status.isDuplicate()) {
                events.addAll(report(each, status, state.get()));
            }
        }
        return new Understood(events, Answer.OK);
    }

    private static List<GatewayEvent> report(JsonNode each, InfobipStatus status, ReportedState state) {
        List<GatewayEvent> events = new ArrayList<>();
        events.add(new StatusReport(
                MessageHandle.remote(text(each, "messageId")),
                state,
                code(each, status),
                words(each, status),
                Moments.read(text(each, "doneAt")),
                status.isRejected() ? Optional.of(status.trouble()) : Optional.empty()));
        if (status.isUnwanted()) {
            PhoneNumbers.international(text(each, "to"))
                    .ifPresent(from ->
                            events.add(new OptedOut(from.e164(), text(each, "from"), Wish.STOP, status.name())));
        }
        return events;
    }

    private static String code(JsonNode each, InfobipStatus status) {
        return isError(each) ? text(each.path("error"), "id") : Integer.toString(status.id());
    }

    private static String words(JsonNode each, InfobipStatus status) {
        return isError(each) ? status.name() + ", " + text(each.path("error"), "name") : status.name();
    }

    private static boolean isError(JsonNode each) {
        return each.path("error").path("id").asInt() > 0;
    }

    private static String text(JsonNode node, String name) {
        return Json.text(node.path(name)).orElse("");
    }
}
