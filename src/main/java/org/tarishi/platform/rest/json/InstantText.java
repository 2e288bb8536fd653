package org.tarishi.platform.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** ISO 8601 in UTC, to the millisecond: a moment reads the same before and after the database has rounded it. */
final class InstantText extends StdScalarSerializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantText() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(value.truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
