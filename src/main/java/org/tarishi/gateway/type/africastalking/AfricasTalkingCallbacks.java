package org.tarishi.gateway.type.africastalking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumbers;

/** The forms that Africa's Talking posts to us. */
final class AfricasTalkingCallbacks {

    static final CallbackPoint OPT_OUT = new CallbackPoint("optout");

    // failureReason, in lower case
    private static final Set<String> UNWANTED = Set.of("userinblacklist", "donotdisturbrejection");

    private final List<String> callers;

    AfricasTalkingCallbacks(Settings settings) {
        callers = addresses(settings.text(AfricasTalkingType.CALLERS)).toList();
    }

    static boolean areAddresses(String text) {
        return addresses(text)
                .allMatch(address -> address.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+"));
    }

    private static Stream<String> addresses(String text) {
        return Stream.of(text.split("[\\s,;]+")).filter(address -> !address.isEmpty());
    }

    CallbackReading read(CallbackRequest request) {
        if (!callers.isEmpty() && !callers.contains(request.address())) {
            return new Forged("called from an address that the settings do not name");
        }
        FormFields form = FormFields.of(request.text(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return switch (request.point()) {
            case "report" -> report(form);
            case "optout" -> wish(form);
            default -> inbound(form);
        };
    }

    private static CallbackReading inbound(FormFields form) {
        if (form.text("from").isBlank() || form.text("text").isBlank()) {
            return unreadable("no sender or no text");
        }
        return understood(List.of(new InboundSms(
                form.text("id"),
                PhoneNumbers.address(form.text("from")),
                PhoneNumbers.address(form.text("to")),
                form.text("text"),
                Optional.empty(),
                Moments.read(form.text("date")))));
    }

    private static CallbackReading report(FormFields form) {
        Optional<ReportedState> state = state(form.text("status"));
        if (state.isEmpty() || form.text("id").isBlank()) {
            return unreadable("no message id, or a status that is not known");
        }
        String reason = form.text("failureReason");
        String detail = reason.isBlank() ? form.text("status") : form.text("status") + ", " + reason;
        List<GatewayEvent> events = new ArrayList<>();
        MessageHandle about = MessageHandle.remote(form.text("id"));
        // InsufficientCredit is the airtime of a subscriber to a premium service, says their documentation ("Delivery
        // reports"); that our own account is empty they say in the answer
        events.add(new StatusReport(about, state.get(), reason, detail, Optional.empty()));
        if (UNWANTED.contains(reason.toLowerCase(Locale.ROOT))) {
            number(form).ifPresent(from -> events.add(new OptedOut(from, "", Wish.STOP, reason)));
        }
        return understood(events);
    }

    private static Optional<ReportedState> state(String status) {
        return switch (status) {
            case "Sent", "Submitted", "Buffered" -> Optional.of(ReportedState.UNDERWAY);
            case "Success" -> Optional.of(ReportedState.DELIVERED);
            case "Expired" -> Optional.of(ReportedState.EXPIRED);
            case "Rejected", "Failed", "AbsentSubscriber" -> Optional.of(ReportedState.UNDELIVERED);
            default -> Optional.empty();
        };
    }

    /** An opt-out of a bulk sender, or a subscription to a short code's keyword that began or ended. */
    private static CallbackReading wish(FormFields form) {
        Optional<String> from = number(form);
        if (from.isEmpty()) {
            return unreadable("no phone number");
        }
        Wish wish = form.text("updateType").equals("Addition") ? Wish.START : Wish.STOP;
        String ours = form.value("senderId").orElse(form.text("shortCode"));
        return understood(List.of(new OptedOut(from.get(), PhoneNumbers.address(ours), wish, form.text("keyword"))));
    }

    private static Optional<String> number(FormFields form) {
        return PhoneNumbers.international(form.text("phoneNumber")).map(number -> number.e164());
    }

    private static CallbackReading understood(List<GatewayEvent> events) {
        return new Understood(events, Answer.OK);
    }

    private static CallbackReading unreadable(String reason) {
        return new Unreadable(reason, Answer.OK);
    }
}
