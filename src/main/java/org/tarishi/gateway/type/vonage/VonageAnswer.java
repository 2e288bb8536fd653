package org.tarishi.gateway.type.vonage;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Vonage answers 200 for refusals too, with one entry for each segment; the first one decides. */
final class VonageAnswer {

    private VonageAnswer() {}

    static SubmitOutcome outcome(Answered answer, String body, SecretMask mask) {
        String detail = ProviderWords.of(answer.status(), body, mask);
        if (answer.status() / 100 != 2) {
            return HttpTroubles.refused(answer, detail);
        }
        JsonNode first =
                Json.read(body).map(root -> root.path("messages").path(0)).orElseGet(Json::object);
        String status = first.path("status").asText();
        if (!status.matches("\\d{1,4}")) {
            return new Unknown("gateway.not-understood", detail);
        }
        if (Integer.parseInt(status) == 0) {
            String id = first.path("message-id").asText();
            return id.isBlank() ? new Unknown("gateway.no-id", detail) : new Accepted(id);
        }
        String words = ProviderWords.of(first.path("error-text").asText(), mask);
        return SubmitOutcome.of(trouble(Integer.parseInt(status), words), answer.retryAfter());
    }

    private static Trouble trouble(int status, String words) {
        ErrorClass errorClass = classOf(status);
        return new Trouble(errorClass, HttpTroubles.codeOf(errorClass), Integer.toString(status), words);
    }

    private static ErrorClass classOf(int status) {
        return switch (status) {
            case 1 -> ErrorClass.THROTTLE; // throttled
            case 5, 10 -> ErrorClass.RETRY; // internal error, too many existing binds
            case 9 -> ErrorClass.CREDIT; // partner quota violation: the prepaid balance is used up
            // invalid credentials, partner account barred, account not enabled for HTTP, invalid signature, invalid
            // sender,
            // non-white-listed destination (trial), signature and API secret disallowed, number de-activated
            case 4, 8, 11, 14, 15, 29, 32, 33 -> ErrorClass.CONFIG;
            // 2 missing parameters, 3 invalid parameters, 6 invalid message, 7 number barred, 12 message too long,
            // 22 invalid network code, 23 invalid callback URL
            default -> ErrorClass.PERM;
        };
    }
}
