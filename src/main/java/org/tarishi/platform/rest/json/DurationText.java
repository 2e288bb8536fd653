package org.tarishi.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** ISO 8601 text such as {@code PT24H}. Not numbers: they leave open whether seconds or minutes are meant. */
final class DurationText extends StdScalarDeserializer<Duration> {

    private static final long serialVersionUID = 1L;

    DurationText() {
        super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Duration) context.handleUnexpectedToken(Duration.class, json);
        }
        try {
            return Duration.parse(json.getText());
        } catch (DateTimeParseException e) {
            return (Duration) context.handleWeirdStringValue(Duration.class, json.getText(), "not ISO 8601");
        }
    }
}
