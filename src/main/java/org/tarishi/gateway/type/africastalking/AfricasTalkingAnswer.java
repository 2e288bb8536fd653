package org.tarishi.gateway.type.africastalking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
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

/** What Africa's Talking answers for a recipient: its number and its word, and what they mean. */
enum AfricasTalkingAnswer {
    RISK_HOLD(401, "RiskHold", ErrorClass.PERM),
    INVALID_SENDER_ID(402, "InvalidSenderId", ErrorClass.CONFIG),
    INVALID_PHONE_NUMBER(403, "InvalidPhoneNumber", ErrorClass.PERM),
    UNSUPPORTED_NUMBER_TYPE(404, "UnsupportedNumberType", ErrorClass.PERM),
    INSUFFICIENT_BALANCE(405, "InsufficientBalance", ErrorClass.CREDIT),
    USER_IN_BLACKLIST(406, "UserInBlacklist", ErrorClass.OPTOUT),
    // of this number by them; another gateway may reach it
    COULD_NOT_ROUTE(407, "CouldNotRoute", ErrorClass.PERM),
    DO_NOT_DISTURB(409, "DoNotDisturbRejection", ErrorClass.OPTOUT),
    INTERNAL_SERVER_ERROR(500, "InternalServerError", ErrorClass.RETRY),
    GATEWAY_ERROR(501, "GatewayError", ErrorClass.RETRY),
    REJECTED_BY_GATEWAY(502, "RejectedByGateway", ErrorClass.RETRY);

    // 100 Processed, 101 Sent, 102 Queued
    private static final int FIRST_TAKEN = 100;
    private static final int LAST_TAKEN = 102;

    private final int number;
    private final String word;
    private final ErrorClass errorClass;

    AfricasTalkingAnswer(int number, String word, ErrorClass errorClass) {
        this.number = number;
        this.word = word;
        this.errorClass = errorClass;
    }

    static SubmitOutcome outcome(Answered answer, String body, SecretMask mask) {
        String detail = ProviderWords.of(answer.status(), body, mask);
        if (answer.status() / 100 != 2) {
            return HttpTroubles.refused(answer, detail);
        }
        JsonNode data = Json.read(body).map(root -> root.path("SMSMessageData")).orElseGet(Json::object);
        JsonNode recipient = data.path("Recipients").path(0);
        int number = recipient.path("statusCode").asInt();
        if (number >= FIRST_TAKEN && number <= LAST_TAKEN) {
            return accepted(recipient.path("messageId").asText(), detail);
        }
        // without a recipient the message is the word: "InvalidSenderId"
        String word = recipient.path("status").asText(data.path("Message").asText());
        return of(number, word)
                .map(known -> known.outcome(answer.retryAfter()))
                .orElseGet(() -> new Unknown("gateway.not-understood", detail));
    }

    private static SubmitOutcome accepted(String id, String detail) {
        return id.isBlank() || id.equals("None") ? new Unknown("gateway.no-id", detail) : new Accepted(id);
    }

    private static Optional<AfricasTalkingAnswer> of(int number, String word) {
        return Stream.of(values())
                .filter(each -> each.number == number || each.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    private SubmitOutcome outcome(Duration retryAfter) {
        Trouble trouble = new Trouble(errorClass, HttpTroubles.codeOf(errorClass), Integer.toString(number), word);
        return SubmitOutcome.of(trouble, retryAfter);
    }
}
