package org.tarishi.gateway.type.vonage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumbers;

/** What Vonage calls us with: the same parameters as a query, a form or JSON, as its dashboard is set. */
final class VonageCallbacks {

    /** {@code 2611230800}: year, month, day, hour, minute, UTC. */
    private static final DateTimeFormatter SCTS = DateTimeFormatter.ofPattern("yyMMddHHmm");

    /** The recipient asked for no messages from this number ("Messaging Opted-out Numbers" of Vonage's documentation). */
    private static final String OPTED_OUT = "9";

    /** What our account may send is used up. 15 is the credit of the recipient's phone, which is no reason to stop. */
    private static final String QUOTA = "16";

    private final FormFields fields;

    private VonageCallbacks(FormFields fields) {
        this.fields = fields;
    }

    static CallbackReading read(CallbackRequest request, Settings settings) {
        FormFields fields = new FormFields(parameters(request));
        String method = settings.text(VonageType.SIGNATURE);
        boolean signed = !method.isEmpty() && !method.equals(VonageSignature.NONE);
        if (signed && !VonageSignature.holds(fields.values(), method, settings.text(VonageType.SIGNATURE_SECRET))) {
            return new Forged("wrong or missing sig");
        }
        VonageCallbacks callback = new VonageCallbacks(fields);
        return request.point().equals("report") ? callback.report() : callback.inbound();
    }

    private static Map<String, String> parameters(CallbackRequest request) {
        String body = request.text(StandardCharsets.UTF_8).strip();
        Map<String, String> all = new LinkedHashMap<>(
                FormFields.of(request.query(), StandardCharsets.UTF_8).values());
        if (body.startsWith("{")) {
            Json.read(body)
                    .ifPresent(root -> root.properties()
                            .forEach(each -> all.put(
                                    each.getKey(), Json.text(each.getValue()).orElse(""))));
        } else {
            all.putAll(FormFields.of(body, StandardCharsets.UTF_8).values());
        }
        return all;
    }

    private CallbackReading inbound() {
        if (text("msisdn").isBlank() || text("text").isBlank()) {
            return new Unreadable("no sender or no text", Answer.OK);
        }
        return new Understood(
                List.of(new InboundSms(
                        text("messageId"),
                        PhoneNumbers.address(text("msisdn")),
                        PhoneNumbers.address(text("to")),
                        text("text"),
                        part(),
                        Moments.read(text("message-timestamp")))),
                Answer.OK);
    }

    private Optional<Part> part() {
        int total = number("concat-total");
        int number = number("concat-part");
        boolean isPart = text("concat").equals("true") && number >= 1 && number <= total && total <= 255;
        // the reference is a word of theirs; only that parts of one text share it counts
        return isPart ? Optional.of(new Part(text("concat-ref").hashCode() & 0xffff, total, number)) : Optional.empty();
    }

    private int number(String name) {
        return text(name).matches("\\d{1,3}") ? Integer.parseInt(text(name)) : 0;
    }

    private CallbackReading report() {
        Optional<ReportedState> state = state(text("status"));
        Optional<MessageHandle> about = about();
        if (state.isEmpty() || about.isEmpty()) {
            return new Unreadable("no message id, or a status that is not known", Answer.OK);
        }
        List<GatewayEvent> events = new ArrayList<>();
        StatusReport report = new StatusReport(about.get(), state.get(), code(), words(), at());
        events.add(
                text("err-code").equals(QUOTA) ? report.blaming(ErrorClass.CREDIT, "gateway.quota-used-up") : report);
        if (text("err-code").equals(OPTED_OUT)) {
            // the recipient's number is msisdn; "to" is the sender that the message showed
            PhoneNumbers.international(text("msisdn"))
                    .ifPresent(from -> events.add(
                            new OptedOut(from.e164(), PhoneNumbers.address(text("to")), Wish.STOP, words())));
        }
        return new Understood(events, Answer.OK);
    }

    /** Our reference, which tells also of a message whose submit got no answer. */
    private Optional<MessageHandle> about() {
        if (text("client-ref").matches("\\d{1,19}")) {
            return Optional.of(MessageHandle.ours(text("client-ref")));
        }
        return Optional.of(text("messageId")).filter(id -> !id.isBlank()).map(MessageHandle::remote);
    }

    private static Optional<ReportedState> state(String status) {
        return switch (status) {
            case "accepted", "buffered" -> Optional.of(ReportedState.UNDERWAY);
            case "delivered" -> Optional.of(ReportedState.DELIVERED);
            case "expired" -> Optional.of(ReportedState.EXPIRED);
            case "failed", "rejected", "unknown" -> Optional.of(ReportedState.UNDELIVERED);
            default -> Optional.empty();
        };
    }

    private String code() {
        return text("err-code").equals("0") ? "" : text("err-code");
    }

    private String words() {
        return switch (text("err-code")) {
            case "1" -> "unknown";
            case "2" -> "absent subscriber, temporary";
            case "3" -> "absent subscriber, permanent";
            case "4" -> "call barred by user";
            case "5" -> "portability error";
            case "6" -> "anti-spam rejection";
            case "7" -> "handset busy";
            case "8" -> "network error";
            case "9" -> "illegal number, or the recipient opted out";
            case "10" -> "illegal message";
            case "11" -> "unroutable";
            case "12" -> "destination unreachable";
            case "13" -> "subscriber age restriction";
            case "14" -> "number blocked by carrier";
            case "15" -> "the recipient's prepaid card has insufficient funds";
            case QUOTA -> "gateway quota exceeded";
            case "50", "51", "52", "53", "54" -> "filtered";
            case "99" -> "general error";
            default -> text("status");
        };
    }

    private Optional<Instant> at() {
        try {
            return Optional.of(LocalDateTime.parse(text("scts"), SCTS).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Moments.read(text("message-timestamp"));
        }
    }

    private String text(String name) {
        return fields.text(name);
    }
}
