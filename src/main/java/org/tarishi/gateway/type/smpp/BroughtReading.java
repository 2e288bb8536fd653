package org.tarishi.gateway.type.smpp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.Settings;

/** Reads what {@link Incoming} stored. */
final class BroughtReading {

    private final Reports reports;
    private final Texts texts;

    BroughtReading(Settings settings) {
        Coding coding = Coding.of(settings);
        this.reports = new Reports(settings, coding);
        this.texts = new Texts(settings.text(Keys.COUNTRY), coding);
    }

    CallbackReading of(CallbackRequest request) {
        if (!request.method().equals(Brought.METHOD)) {
            return new Forged("it came over HTTP");
        }
        String[] lines = request.text(StandardCharsets.US_ASCII).split("\n", 2);
        return Pdu.read(lines[0].strip())
                .map(pdu -> of(Brought.of(pdu)))
                .orElseGet(() -> new Unreadable("not a PDU", Answer.BAD_REQUEST));
    }

    private CallbackReading of(Brought brought) {
        Optional<? extends GatewayEvent> event = brought.isReport() ? reports.read(brought) : texts.read(brought);
        return event.<CallbackReading>map(each -> new Understood(List.of(each), Answer.OK))
                .orElseGet(() -> new Unreadable(
                        brought.isReport()
                                ? "a report without an id or with an unknown state"
                                : "no text: data_coding " + brought.dataCoding(),
                        Answer.OK));
    }
}
