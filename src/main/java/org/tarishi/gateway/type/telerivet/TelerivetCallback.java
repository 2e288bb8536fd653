package org.tarishi.gateway.type.telerivet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Signature;

/** Reads Telerivet's webhooks: forms that carry the secret in a field. */
final class TelerivetCallback {

    private static final String PHONE = "PN";

    private final Settings settings;

    TelerivetCallback(Settings settings) {
        this.settings = settings;
    }

    CallbackReading read(CallbackRequest request) {
        FormFields form = FormFields.of(request.text(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (!settings.has(Keys.WEBHOOK_SECRET)
                || !Signature.same(settings.text(Keys.WEBHOOK_SECRET), form.text("secret"))) {
            return new Forged("wrong or missing secret");
        }
        return switch (form.text("event")) {
            case "incoming_message" -> inbound(form);
            case "send_status" -> report(request, form);
            default -> understood();
        };
    }

    /** A call or a dialled menu is no text; of a picture message there is the text. */
    private CallbackReading inbound(FormFields form) {
        boolean text = form.text("message_type").matches("|sms|mms|text");
        if (!text || isOfAnotherPhone(form.text("phone_id"))) {
            return understood();
        }
        String from = form.value("from_number_e164")
                .filter(number -> !number.isBlank())
                .orElse(form.text("from_number"));
        return from.isBlank()
                ? new Unreadable("no sender", Answer.OK)
                : understood(new InboundSms(
                        form.text("id"),
                        from,
                        form.text("to_number"),
                        form.text("content"),
                        Optional.empty(),
                        Moments.read(form.text("time_sent")).or(() -> Moments.read(form.text("time_created")))));
    }

    /** A webhook can be left open to all phones of a project, each of which may be a gateway of its own here. */
    private boolean isOfAnotherPhone(String phone) {
        String ours = settings.text(Keys.PHONE_ID).strip();
        return phone.startsWith(PHONE) && ours.startsWith(PHONE) && !phone.equals(ours);
    }

    private static CallbackReading report(CallbackRequest request, FormFields form) {
        Optional<ReportedState> state = state(form.text("status"));
        Optional<MessageHandle> about = about(request, form);
        if (state.isEmpty() || about.isEmpty()) {
            return new Unreadable("no message, or a status that is not known", Answer.OK);
        }
        return understood(new StatusReport(
                about.get(),
                state.get(),
                form.text("error_code"),
                form.text("error_message"),
                Moments.read(form.text("time_updated"))));
    }

    /** By the reference that we put into the URL, else by Telerivet's id. */
    private static Optional<MessageHandle> about(CallbackRequest request, FormFields form) {
        String reference =
                FormFields.of(request.query(), StandardCharsets.UTF_8).text("ref");
        if (reference.matches("\\d{1,19}")) {
            return Optional.of(MessageHandle.ours(reference));
        }
        return form.value("id").filter(id -> !id.isBlank()).map(MessageHandle::remote);
    }

    private static Optional<ReportedState> state(String status) {
        return switch (status) {
            // failed_queued: Telerivet itself tries again
            case "queued", "processing", "sent", "failed_queued" -> Optional.of(ReportedState.UNDERWAY);
            case "delivered", "read" -> Optional.of(ReportedState.DELIVERED);
            case "failed", "not_delivered", "cancelled" -> Optional.of(ReportedState.UNDELIVERED);
            default -> Optional.empty();
        };
    }

    private static CallbackReading understood(GatewayEvent... events) {
        return new Understood(List.of(events), Answer.OK);
    }
}
