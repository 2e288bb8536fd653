package org.tarishi.gateway.type.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/** What Twilio answers to a message. */
final class TwilioAnswers {

    private static final Set<String> NOT_SENT = Set.of("failed", "undelivered", "canceled");

    private final SecretMask mask;

    TwilioAnswers(SecretMask mask) {
        this.mask = mask;
    }

    SubmitOutcome read(Answered answer) {
        String text = answer.text(StandardCharsets.UTF_8);
        Optional<JsonNode> body = Json.read(text).filter(JsonNode::isObject);
        if (answer.status() / 100 == 2) {
            return body.flatMap(this::taken)
                    .orElseGet(() -> new Unknown("gateway.no-id", ProviderWords.of(text, mask)));
        }
        return body.flatMap(error -> refused(error, answer.retryAfter()))
                .orElseGet(() -> HttpTroubles.refused(answer, ProviderWords.of(answer.status(), text, mask)));
    }

    private Optional<SubmitOutcome> taken(JsonNode message) {
        if (NOT_SENT.contains(message.path("status").asText())) {
            String code = message.path("error_code").asText("");
            ErrorClass errorClass = TwilioErrors.classOf(code).orElse(ErrorClass.PERM);
            return Optional.of(
                    outcome(errorClass, code, message.path("error_message").asText(""), Duration.ZERO));
        }
        return Json.text(message.path("sid")).filter(sid -> !sid.isBlank()).map(Accepted::new);
    }

    /** Empty for a code that we do not know: then the status says what to do. */
    private Optional<SubmitOutcome> refused(JsonNode error, Duration pause) {
        String code = error.path("code").asText("");
        return TwilioErrors.classOf(code)
                .map(errorClass ->
                        outcome(errorClass, code, error.path("message").asText(""), pause));
    }

    private SubmitOutcome outcome(ErrorClass errorClass, String code, String words, Duration pause) {
        String ours = TwilioErrors.codeOf(code, HttpTroubles.codeOf(errorClass));
        return SubmitOutcome.of(new Trouble(errorClass, ours, code, ProviderWords.of(words, mask)), pause);
    }
}
