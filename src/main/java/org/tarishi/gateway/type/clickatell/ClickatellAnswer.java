package org.tarishi.gateway.type.clickatell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
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

/** What Clickatell answers. Its error stands beside the recipient or above all, and has a number, a sentence, or both. */
record ClickatellAnswer(int code, String words) {

    static SubmitOutcome outcome(Answered answer, String body, SecretMask mask) {
        String detail = ProviderWords.of(answer.status(), body, mask);
        JsonNode root = Json.read(body).orElseGet(Json::object);
        JsonNode message = root.path("messages").path(0);
        boolean well = answer.status() / 100 == 2;
        if (well && message.path("accepted").asBoolean()) {
            String id = message.path("apiMessageId").asText();
            return id.isBlank() ? new Unknown("gateway.no-id", detail) : new Accepted(id);
        }
        return error(message, mask)
                .or(() -> error(root, mask))
                .filter(error -> well || error.code > 0)
                .map(error -> SubmitOutcome.of(error.trouble(), answer.retryAfter()))
                .orElseGet(() ->
                        well ? new Unknown("gateway.not-understood", detail) : HttpTroubles.refused(answer, detail));
    }

    private static Optional<ClickatellAnswer> error(JsonNode said, SecretMask mask) {
        int code = said.path("errorCode").asInt();
        String words = Json.text(said.path("errorDescription"))
                .or(() -> Json.text(said.path("error")))
                .orElse("");
        return code == 0 && words.isBlank()
                ? Optional.empty()
                : Optional.of(new ClickatellAnswer(code, ProviderWords.of(words, mask)));
    }

    private Trouble trouble() {
        ErrorClass errorClass = code == 0 ? classOf(words.toLowerCase(Locale.ROOT)) : classOf(code);
        return new Trouble(errorClass, HttpTroubles.codeOf(errorClass), code == 0 ? "" : Integer.toString(code), words);
    }

    private static ErrorClass classOf(int code) {
        return switch (code) {
            // invalid key, inactive key or integration, IP address not allowed; sender missing, unknown, not of this
            // integration
            case 1, 2, 3, 7, 44, 45, 46 -> ErrorClass.CONFIG;
            case 18, 19 -> ErrorClass.RETRY; // internal error, service unavailable
            case 20 -> ErrorClass.CREDIT; // insufficient balance
            case 26 -> ErrorClass.OPTOUT; // the recipient opted out
            case 43 -> ErrorClass.THROTTLE; // rate limit
            // 21 to 25 bad request, 100 too many parts, 101, 110, 111 content or number not accepted
            default -> ErrorClass.PERM;
        };
    }

    private static ErrorClass classOf(String sentence) {
        if (sentence.contains("balance") || sentence.contains("credit")) {
            return ErrorClass.CREDIT;
        }
        return sentence.contains("from number") ? ErrorClass.CONFIG : ErrorClass.PERM;
    }
}
