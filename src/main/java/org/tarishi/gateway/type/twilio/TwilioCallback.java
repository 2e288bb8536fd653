package org.tarishi.gateway.type.twilio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;

/** Reads Twilio's webhooks: signed forms. */
final class TwilioCallback {

    /** Empty TwiML: nothing to do for Twilio. */
    private static final Answer TWIML = new Answer(200, "text/xml;charset=UTF-8", "<Response/>");

    /** The words that Twilio acts on where nothing else is set up; the whole text must be the word. */
    private static final Set<String> STOP =
            Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");

    private static final Set<String> START = Set.of("START", "UNSTOP", "YES");

    private final Settings settings;

    TwilioCallback(Settings settings) {
        this.settings = settings;
    }

    CallbackReading read(CallbackRequest request) {
        if (!new TwilioSignature(settings.text(Keys.AUTH_TOKEN)).isOn(request)) {
            return new Forged("wrong or missing X-Twilio-Signature");
        }
        String encoded = request.method().equals("GET") ? request.query() : request.text(StandardCharsets.UTF_8);
        FormFields form = FormFields.of(encoded, StandardCharsets.UTF_8);
        return form.text("MessageStatus").isBlank() ? inbound(form) : report(request, form);
    }

    /** Of a picture message there is the text. */
    private static CallbackReading inbound(FormFields form) {
        String from = form.text("From");
        if (from.isBlank() || form.value("Body").isEmpty()) {
            return new Unreadable("no sender or no text", TWIML);
        }
        List<GatewayEvent> events = new ArrayList<>();
        events.add(new InboundSms(
                form.text("MessageSid"), from, form.text("To"), form.text("Body"), Optional.empty(), Optional.empty()));
        wish(form).ifPresent(wish -> events.add(new OptedOut(from, form.text("To"), wish, form.text("Body"))));
        return new Understood(events, TWIML);
    }

    /** Advanced Opt-Out says what it made of a word; without it Twilio's usual words count. */
    private static Optional<Wish> wish(FormFields form) {
        String word = form.value("OptOutType").orElse(form.text("Body")).strip().toUpperCase(Locale.ROOT);
        if (STOP.contains(word)) {
            return Optional.of(Wish.STOP);
        }
        return START.contains(word) ? Optional.of(Wish.START) : Optional.empty();
    }

    private static CallbackReading report(CallbackRequest request, FormFields form) {
        String code = form.text("ErrorCode");
        Optional<ReportedState> state = state(form.text("MessageStatus"), code);
        Optional<MessageHandle> about = about(request, form);
        if (state.isEmpty() || about.isEmpty()) {
            return new Unreadable("no message, or a status that is not known", TWIML);
        }
        List<GatewayEvent> events = new ArrayList<>();
        StatusReport report =
                new StatusReport(about.get(), state.get(), code, form.text("ErrorMessage"), Optional.empty());
        events.add(TwilioErrors.classOf(code)
                .map(errorClass ->
                        report.blaming(errorClass, TwilioErrors.codeOf(code, HttpTroubles.codeOf(errorClass))))
                .orElse(report));
        if (code.equals(TwilioErrors.OPTED_OUT) && !form.text("To").isBlank()) {
            events.add(new OptedOut(form.text("To"), form.text("From"), Wish.STOP, code));
        }
        return new Understood(events, TWIML);
    }

    /** By the reference that we put into the URL, else by Twilio's id. */
    private static Optional<MessageHandle> about(CallbackRequest request, FormFields form) {
        String reference =
                FormFields.of(request.query(), StandardCharsets.UTF_8).text("ref");
        if (reference.matches("\\d{1,19}")) {
            return Optional.of(MessageHandle.ours(reference));
        }
        return form.value("MessageSid").filter(sid -> !sid.isBlank()).map(MessageHandle::remote);
    }

    private static Optional<ReportedState> state(String status, String code) {
        return switch (status) {
            case "accepted", "scheduled", "queued", "sending", "sent" -> Optional.of(ReportedState.UNDERWAY);
            case "delivered", "read", "partially_delivered" -> Optional.of(ReportedState.DELIVERED);
            case "undelivered", "failed" ->
                Optional.of(
                        code.equals(TwilioErrors.VALIDITY_OVER) ? ReportedState.EXPIRED : ReportedState.UNDELIVERED);
            case "canceled" -> Optional.of(ReportedState.UNDELIVERED);
            default -> Optional.empty();
        };
    }
}
