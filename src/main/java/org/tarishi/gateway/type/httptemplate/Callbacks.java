package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.Settings;

/** Reads what a provider calls back with. */
final class Callbacks {

    private final Settings settings;
    private final Inbound inbound;
    private final Reports reports;

    /** Takes maps and patterns of the form apart, which costs more than reading a callback by them. */
    Callbacks(Settings settings) {
        this.settings = settings;
        this.inbound = new Inbound(settings);
        this.reports = new Reports(settings);
    }

    CallbackReading read(CallbackRequest request) {
        boolean report = request.point().equals("report");
        String format = settings.text(report ? Keys.REPORT_FORMAT : Keys.INBOUND_FORMAT);
        Optional<Fields> fields = new CallbackBody(request, charset()).fields(format);
        if (!new CallbackProof(settings).holds(request, name -> fields.flatMap(each -> each.value(name)))) {
            return new Forged("wrong or missing proof: " + settings.text(Keys.CALLBACK_AUTH));
        }
        if (fields.isEmpty()) {
            return new Unreadable("the body is not " + format, Answer.BAD_REQUEST);
        }
        return report ? reports(fields.get()) : inbound(fields.get());
    }

    private CallbackReading inbound(Fields fields) {
        return events(
                inbound.map().entries(fields), inbound::read, "no sender or no text where the form says they are");
    }

    private CallbackReading reports(Fields fields) {
        return events(
                reports.map().entries(fields), reports::read, "no message id, or a state that the form does not map");
    }

    private CallbackReading events(
            List<Fields> entries, Function<Fields, Optional<GatewayEvent>> reader, String otherwise) {
        List<GatewayEvent> events = new ArrayList<>();
        for (Fields entry : entries) {
            Optional<GatewayEvent> event = reader.apply(entry);
            if (event.isEmpty()) {
                return new Unreadable(otherwise, reply());
            }
            events.add(event.get());
        }
        return new Understood(events, reply());
    }

    private Answer reply() {
        String body = settings.text(Keys.CALLBACK_REPLY);
        String type = body.startsWith("{") ? "application/json" : body.startsWith("<") ? "text/xml" : "text/plain";
        return new Answer(200, type + ";charset=UTF-8", body);
    }

    private Charset charset() {
        return settings.text(Keys.CHARSET).equals("iso-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
