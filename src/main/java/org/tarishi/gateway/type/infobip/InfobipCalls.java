package org.tarishi.gateway.type.infobip;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sms.PhoneNumbers;

/** Writes the requests to Infobip. */
final class InfobipCalls {

    private final String base;
    private final Map<String, String> headers;
    private final String reportUrl;
    private final SecretMask mask;

    InfobipCalls(Settings settings, String reportUrl) {
        this.base = settings.text(InfobipType.BASE_URL).strip().replaceFirst("/+$", "");
        this.headers = Map.of(
                "Authorization",
                "App " + settings.text(InfobipType.API_KEY),
                "Accept",
                "application/json",
                "Content-Type",
                "application/json");
        this.reportUrl = reportUrl;
        this.mask = new SecretMask(settings.secrets());
    }

    SecretMask mask() {
        return mask;
    }

    HttpCall send(Submission submission, String id, Instant now) {
        return HttpCall.post(base + "/sms/3/messages", headers, body(submission, id, now), mask);
    }

    /** The log of one id; Infobip keeps it for 48 hours. */
    HttpCall lookUp(String id) {
        return HttpCall.get(base + "/sms/3/logs?messageId=" + id, headers, mask);
    }

    HttpCall balance() {
        return HttpCall.get(base + "/account/1/balance", headers, mask);
    }

    private String body(Submission submission, String id, Instant now) {
        ObjectNode root = Json.object();
        ObjectNode message = root.putArray("messages").addObject();
        String sender = submission.from();
        if (!sender.isEmpty()) {
            // numbers without the plus, as Infobip writes them itself
            message.put(
                    "sender",
                    PhoneNumbers.international(sender)
                            .map(number -> number.digits())
                            .orElse(sender));
        }
        message.putArray("destinations")
                .addObject()
                .put("to", submission.to().digits())
                .put("messageId", id);
        message.putObject("content").put("text", submission.text().text());
        message.putObject("options")
                .putObject("validityPeriod")
                .put("amount", minutes(submission, now))
                .put("timeUnit", "MINUTES");
        ObjectNode webhooks = message.putObject("webhooks");
        webhooks.putObject("delivery").put("url", reportUrl).put("intermediateReport", true);
        webhooks.put("contentType", "application/json");
        return root.toString();
    }

    private static long minutes(Submission submission, Instant now) {
        return Math.max(1, Duration.between(now, submission.validUntil()).toMinutes());
    }
}
