package org.tarishi.gateway.type.smpp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sms.NumberFormat;
import org.tarishi.sms.Sender;

/** Writes a message as the submit_sm that carry it. */
final class Outgoing {

    private static final Numbering UNKNOWN = new Numbering((byte) 0, (byte) 0);
    private static final byte NO_REPORT = 0;

    private final Settings settings;
    private final LongTexts texts;
    private final NumberFormat numbers;
    private final Validity validity;

    Outgoing(Settings settings, Clock clock) {
        this.settings = settings;
        this.texts = new LongTexts(settings.text(Keys.LONG_TEXTS), Coding.of(settings));
        this.numbers = Form.numberFormat(settings.text(Keys.NUMBER_FORMAT));
        this.validity = new Validity(settings.text(Keys.VALIDITY), clock);
    }

    /** In order; empty when the operator's alphabet lacks one of the characters. */
    Optional<List<SubmitPart>> parts(Submission submission) {
        Envelope envelope = new Envelope(
                settings.text(Keys.SERVICE_TYPE),
                source(submission.from()),
                new Address(numbering(Keys.DESTINATION), numbers.format(submission.to())),
                validity.of(submission.validUntil()));
        return texts.bodies(submission.text()).map(bodies -> parts(envelope, bodies));
    }

    /** A report is asked for with the last part only: the hub keeps one id, and the SMSC works in order. */
    private List<SubmitPart> parts(Envelope envelope, List<Body> bodies) {
        List<SubmitPart> parts = new ArrayList<>();
        bodies.forEach(body -> parts.add(
                new SubmitPart(envelope, body, parts.size() == bodies.size() - 1 ? registered() : NO_REPORT)));
        return parts;
    }

    private byte registered() {
        return switch (settings.text(Keys.REPORTS)) {
            case "none" -> NO_REPORT;
            case "failures" -> 2;
            default -> 1;
        };
    }

    private Address source(String from) {
        if (from.isEmpty()) {
            return new Address(UNKNOWN, "");
        }
        return Sender.read(from).map(this::source).orElseGet(() -> new Address(numbering(Keys.NAME), from));
    }

    private Address source(Sender sender) {
        return switch (sender.kind()) {
            case LONG_CODE ->
                new Address(numbering(Keys.LONG_NUMBER), sender.value().substring(1));
            case SHORT_CODE -> new Address(numbering(Keys.SHORT_CODE), sender.value());
            case ALPHANUMERIC -> new Address(numbering(Keys.NAME), sender.value());
        };
    }

    private Numbering numbering(String key) {
        return Numbering.read(settings.text(key)).orElse(UNKNOWN);
    }
}
