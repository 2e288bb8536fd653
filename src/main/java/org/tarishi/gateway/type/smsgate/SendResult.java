package org.tarishi.gateway.type.smsgate;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.Trouble;

/** Why a message failed, as MessagesService of the app writes it: {@code Send result: RESULT_ERROR_NO_SERVICE (words)}. */
final class SendResult {

    private static final Pattern CODE = Pattern.compile("Send result: (RESULT_\\w+)");
    private static final String TOO_LATE = "TTL expired";

    private SendResult() {}

    static SubmitOutcome outcome(String error) {
        if (error.equals(TOO_LATE)) {
            // surely not sent, and over: the queue ends it as expired
            return SubmitOutcome.of(trouble(ErrorClass.RETRY, "phone.too-late", "", error), Duration.ZERO);
        }
        Matcher code = CODE.matcher(error);
        return code.lookingAt() ? ofAndroid(code.group(1), error) : refused(ErrorClass.PERM, "phone.failed", "", error);
    }

    /** The names are those of Android's SmsManager. */
    private static SubmitOutcome ofAndroid(String code, String error) {
        return switch (code) {
            case "RESULT_ERROR_NO_SERVICE",
                    "RESULT_ERROR_RADIO_OFF",
                    "RESULT_ERROR_NULL_PDU",
                    "RESULT_RADIO_NOT_AVAILABLE",
                    "RESULT_RIL_RADIO_NOT_AVAILABLE" ->
                SubmitOutcome.of(trouble(ErrorClass.RETRY, "phone.no-signal", code, ""), Duration.ZERO);
            case "RESULT_ERROR_LIMIT_EXCEEDED", "RESULT_RIL_REQUEST_RATE_LIMITED" ->
                SubmitOutcome.of(trouble(ErrorClass.THROTTLE, "phone.too-fast", code, ""), Duration.ofMinutes(5));
            // what the network refuses without saying why: most often the card has no airtime left
            case "RESULT_ERROR_GENERIC_FAILURE", "RESULT_NETWORK_REJECT", "RESULT_RIL_NETWORK_REJECT" ->
                refused(ErrorClass.CREDIT, "phone.network-refused", code, "");
            case "RESULT_INVALID_ARGUMENTS", "RESULT_RIL_INVALID_ARGUMENTS" ->
                refused(ErrorClass.PERM, "phone.bad-number", code, "");
            default -> refused(ErrorClass.PERM, "phone.failed", code, error);
        };
    }

    private static SubmitOutcome refused(ErrorClass errorClass, String code, String android, String error) {
        return new Refused(trouble(errorClass, code, android, error));
    }

    private static Trouble trouble(ErrorClass errorClass, String code, String android, String error) {
        return new Trouble(errorClass, code, android, error);
    }
}
