package org.tarishi.gateway.type.telerivet;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.ProviderWords;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;

/** What Telerivet answers to a message. An error can come with status 200 (protocols.md b.6). */
final class TelerivetAnswers {

    /** What is wrong with these is wrong with every message of the gateway. */
    private static final Set<String> OURS = Set.of("route_id", "phone_id", "project_id", "status_url", "status_secret");

    private static final Set<String> NOT_SENT = Set.of("failed", "cancelled", "not_delivered");

    private final SecretMask mask;

    TelerivetAnswers(SecretMask mask) {
        this.mask = mask;
    }

    SubmitOutcome read(Answered answer) {
        String text = answer.text(StandardCharsets.UTF_8);
        Optional<JsonNode> body = Json.read(text).filter(JsonNode::isObject);
        Optional<JsonNode> error = body.map(each -> each.path("error")).filter(JsonNode::isObject);
        if (error.isPresent()) {
            return refused(answer, error.get());
        }
        if (answer.status() / 100 != 2) {
            return HttpTroubles.refused(answer, ProviderWords.of(answer.status(), text, mask));
        }
        return body.flatMap(this::taken).orElseGet(() -> new Unknown("gateway.no-id", ProviderWords.of(text, mask)));
    }

    private Optional<SubmitOutcome> taken(JsonNode message) {
        if (NOT_SENT.contains(message.path("status").asText())) {
            return Optional.of(new SubmitOutcome.Refused(trouble(
                    ErrorClass.PERM,
                    Json.text(message.path("error_code")).orElse("failed"),
                    message.path("error_message").asText(""))));
        }
        return Json.text(message.path("id")).filter(id -> !id.isBlank()).map(Accepted::new);
    }

    private SubmitOutcome refused(Answered answer, JsonNode error) {
        String code = error.path("code").asText("");
        String words = error.path("message").asText("");
        return classOf(answer.status(), code, error.path("param").asText(""))
                .map(errorClass -> SubmitOutcome.of(trouble(errorClass, code, words), answer.retryAfter()))
                .orElseGet(() -> HttpTroubles.refused(answer, ProviderWords.of(words, mask)));
    }

    /** Empty where the status says it all. */
    private static Optional<ErrorClass> classOf(int status, String code, String param) {
        if (status / 100 != 2 && status != 400 && status != 404) {
            return Optional.empty();
        }
        boolean ours = OURS.contains(param) || code.equals("not_found");
        return Optional.of(ours ? ErrorClass.CONFIG : ErrorClass.PERM);
    }

    private Trouble trouble(ErrorClass errorClass, String code, String words) {
        return new Trouble(errorClass, HttpTroubles.codeOf(errorClass), code, ProviderWords.of(words, mask));
    }
}
