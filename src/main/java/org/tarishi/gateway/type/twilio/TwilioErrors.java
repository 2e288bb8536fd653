package org.tarishi.gateway.type.twilio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.ErrorClass;

/** What Twilio's error codes mean for us (protocols.md b.7; twilio.com/docs/api/errors). */
final class TwilioErrors {

    /** Twilio itself keeps the list, and tells it in refusals and reports alike. */
    static final String OPTED_OUT = "21610";

    static final String VALIDITY_OVER = "30036";

    private static final Map<String, ErrorClass> CLASSES = new HashMap<>();

    static {
        // too many requests; the queue of the account, of the number or of the channel is full
        put(ErrorClass.THROTTLE, "20429", "21611", "30001", "63018");
        // the account is not active: most often its balance is gone
        put(ErrorClass.CREDIT, "10001", "20005");
        // credentials, an account that is not there or suspended
        put(ErrorClass.CONFIG, "20003", "20404", "30002");
        // the sender: missing, not ours, cannot send texts, not registered; a region that is switched off; a trial
        // account
        put(ErrorClass.CONFIG, "21212", "21408", "21603", "21606", "21607", "21608", "21659", "21660", "30034");
        // the Messaging Service: not there, without numbers; the address for reports
        put(ErrorClass.CONFIG, "21609", "21701", "21703", "21705");
        // the recipient's number; a network that the sender cannot reach
        put(ErrorClass.PERM, "21211", "21214", "21217", "21612", "21614", "30004", "30005", "30006");
        // the text: missing, too long, filtered
        put(ErrorClass.PERM, "21602", "21605", "21617", "30007", "30008");
        put(ErrorClass.OPTOUT, OPTED_OUT);
    }

    private TwilioErrors() {}

    private static void put(ErrorClass errorClass, String... codes) {
        for (String code : codes) {
            CLASSES.put(code, errorClass);
        }
    }

    /** Empty for a code that we do not know. */
    static Optional<ErrorClass> classOf(String code) {
        return Optional.ofNullable(CLASSES.get(code));
    }

    /** Ours for texts; some say more than the class does. */
    static String codeOf(String code, String otherwise) {
        return switch (code) {
            case "10001", "20005", "30002" -> "twilio.suspended";
            case "21608" -> "twilio.trial";
            case "21408" -> "twilio.region-off";
            case "21603", "21212", "21606", "21607", "21659", "21660" -> "twilio.no-sender";
            default -> otherwise;
        };
    }
}
