package org.tarishi.gateway.type.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/**
 * Reads what the simulated network and the simulated phone say: reports {@code {"id" or "reference", "state", "code"}} and texts
 * {@code {"id", "from", "to", "text", "part"?: {"reference", "total", "number"}}}.
 */
final class SimulatorCallbacks {

    private static final JsonMapper JSON = new JsonMapper();

    private SimulatorCallbacks() {}

    static CallbackReading read(CallbackRequest request) {
        Optional<JsonNode> content = content(request);
        if (content.isEmpty()) {
            return new Unreadable("not a JSON object", Answer.BAD_REQUEST);
        }
        Optional<GatewayEvent> event =
                request.point().equals("report") ? report(content.get()) : inbound(content.get());
        return event.<CallbackReading>map(each -> new Understood(List.of(each), Answer.OK))
                .orElseGet(() -> new Unreadable("a member is missing or odd", Answer.BAD_REQUEST));
    }

    private static Optional<JsonNode> content(CallbackRequest request) {
        try {
            return Optional.ofNullable(JSON.readTree(request.text(StandardCharsets.UTF_8)))
                    .filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<GatewayEvent> report(JsonNode content) {
        Optional<MessageHandle> about = text(content, "id")
                .map(MessageHandle::remote)
                .or(() -> text(content, "reference").map(MessageHandle::ours));
        Optional<ReportedState> state = text(content, "state")
                .flatMap(name -> Stream.of(ReportedState.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
        if (about.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        String code = text(content, "code").orElse("");
        return Optional.of(
                new StatusReport(about.get(), state.get(), code, state.get().name(), Optional.empty()));
    }

    private static Optional<GatewayEvent> inbound(JsonNode content) {
        Optional<String> from = text(content, "from");
        Optional<String> text = text(content, "text");
        if (from.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InboundSms(
                text(content, "id").orElse(""),
                number(from.get()),
                text(content, "to").map(SimulatorCallbacks::number).orElse(""),
                text.get(),
                part(content.path("part")),
                Optional.empty()));
    }

    private static String number(String written) {
        return PhoneNumbers.international(written).map(PhoneNumber::e164).orElse(written.strip());
    }

    private static Optional<Part> part(JsonNode part) {
        int total = part.path("total").asInt();
        int number = part.path("number").asInt();
        return total > 1 && total <= 255 && number >= 1 && number <= total
                ? Optional.of(new Part(part.path("reference").asInt(), total, number))
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode content, String name) {
        return Optional.of(content.path(name).asText("")).filter(text -> !text.isBlank());
    }
}
