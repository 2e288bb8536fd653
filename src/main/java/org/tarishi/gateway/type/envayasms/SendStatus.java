package org.tarishi.gateway.type.envayasms;

import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;

/**
 * What the app says of a message. After a failure it tries again by itself, in 20 seconds, 5 minutes, an hour and a day: it
 * may do so where nothing was sent for want of a network, and is told to leave everything else.
 */
final class SendStatus {

    private SendStatus() {}

    static CallbackReading read(FormFields form) {
        String offer = form.text("id");
        String error = form.text("error").strip();
        if (offer.isBlank()) {
            return new Understood(List.of(), AppEvents.none());
        }
        return switch (form.text("status")) {
            case "sent" -> told(offer, Optional.of(new Accepted("")), AppEvents.none());
            case "failed" -> failed(offer, error);
            case "cancelled" -> told(offer, refused(ErrorClass.PERM, "phone.deleted", error), AppEvents.none());
            // queued, and whatever a later version of the app may say: it has the message
            default -> told(offer, Optional.empty(), AppEvents.none());
        };
    }

    /** The words are those of its classes MessageStatusNotifier, OutgoingMessageTimeout and OutgoingSms. */
    private static CallbackReading failed(String offer, String error) {
        return switch (error) {
            case "no service", "radio off", "null PDU" -> told(offer, Optional.empty(), AppEvents.none());
            // Android's word for what the network refuses without saying why: most often the card has no airtime left
            case "generic failure" -> ended(offer, refused(ErrorClass.CREDIT, "phone.network-refused", error));
            case "Timeout while attempting to send message" ->
                ended(offer, Optional.of(new Unknown("phone.no-word", error)));
            case "Destination address is empty", "Destination address is not allowed" ->
                ended(offer, refused(ErrorClass.PERM, "phone.bad-number", error));
            default -> ended(offer, refused(ErrorClass.PERM, "phone.failed", error));
        };
    }

    private static Optional<SubmitOutcome> refused(ErrorClass errorClass, String code, String error) {
        return Optional.of(new Refused(new Trouble(errorClass, code, "", error)));
    }

    private static CallbackReading ended(String offer, Optional<SubmitOutcome> outcome) {
        return told(offer, outcome, AppEvents.cancel(offer));
    }

    private static CallbackReading told(String offer, Optional<SubmitOutcome> outcome, Answer answer) {
        return new Understood(List.of(new OfferReport(offer, outcome)), answer);
    }
}
