package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Reads inbound texts by the field map. */
final class Inbound {

    private final FieldMap map;
    private final EncodingWords words;
    private final String country;

    Inbound(Settings settings) {
        this.map = FieldMap.of(settings.text(Keys.INBOUND_FIELDS));
        this.words = EncodingWords.of(settings);
        this.country = settings.text(Keys.COUNTRY);
    }

    FieldMap map() {
        return map;
    }

    /** Empty when sender or text is missing. */
    Optional<GatewayEvent> read(Fields fields) {
        Optional<String> from = map.value("from", fields);
        Optional<String> text = text(fields);
        if (from.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InboundSms(
                map.value("id", fields).orElse(""),
                number(from.get()),
                map.value("to", fields).map(this::number).orElse(""),
                text.get(),
                part(fields),
                map.value("sent-at", fields).flatMap(Moments::read)));
    }

    private Optional<String> text(Fields fields) {
        boolean hexCounts = !map.has("encoding")
                || map.value("encoding", fields)
                        .filter(words.unicode()::equalsIgnoreCase)
                        .isPresent();
        return map.value("text-hex", fields)
                .filter(hex -> hexCounts)
                .flatMap(Inbound::fromHex)
                .or(() -> map.value("text", fields));
    }

    private static Optional<String> fromHex(String hex) {
        return hex.matches("(?:[0-9A-Fa-f]{4})+")
                ? Optional.of(new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    /** E.164 where it is a number; short codes and names as they are. An unescaped plus came as a space. */
    private String number(String written) {
        // some write it as a URI (RFC 3966)
        String stripped = written.strip().replaceFirst("^(?i)tel:", "");
        return local(stripped).map(PhoneNumber::e164).orElseGet(() -> PhoneNumbers.address(stripped));
    }

    private Optional<PhoneNumber> local(String written) {
        return country.isBlank() || written.startsWith("+")
                ? Optional.empty()
                : PhoneNumbers.read(written, country).match(Optional::of, fault -> Optional.empty());
    }

    private Optional<Part> part(Fields fields) {
        int total = number("part-total", fields);
        int number = number("part-number", fields);
        int reference = number("part-reference", fields);
        boolean isPart = total > 1 && total <= 255 && number >= 1 && number <= total && reference >= 0;
        return isPart ? Optional.of(new Part(reference, total, number)) : Optional.empty();
    }

    private int number(String ours, Fields fields) {
        return map.value(ours, fields)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }
}
