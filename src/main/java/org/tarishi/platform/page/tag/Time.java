package org.tarishi.platform.page.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.platform.page.time.InstantText;
import org.tarishi.platform.page.time.Zones;

/**
 * {@code hub:time}: a moment in the project's zone, the zone shown.
 *
 * <p>Attributes: {@code at} (an {@link Instant}, an {@code Optional} of one, or nothing), {@code zone} (default: the
 * project's), {@code seconds} (true to show them), {@code none} (what to write when there is no moment; default a dash).
 */
@FacesComponent("org.tarishi.Time")
public class Time extends LookComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Object at = getAttributes().get("at");
        Object moment = at instanceof Optional<?> maybe ? maybe.orElse(null) : at;
        if (moment instanceof Instant instant) {
            write(writer, instant, new InstantText(Zones.of(this, context), locale(context)));
        } else {
            writer.writeText(text("none").isEmpty() ? "–" : text("none"), null);
        }
    }

    private void write(ResponseWriter writer, Instant at, InstantText text) throws IOException {
        open(writer, "time", "time");
        writer.writeAttribute("datetime", at.toString(), null);
        writer.writeAttribute("title", text.zoneName(), null);
        writer.writeText(Boolean.parseBoolean(text("seconds")) ? text.second(at) : text.minute(at), null);
        writer.endElement("time");
    }
}
