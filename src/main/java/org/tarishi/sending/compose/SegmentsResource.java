package org.tarishi.sending.compose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.rest.Body;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.Segments;
import org.tarishi.sms.SmsText;

/** {@code /api/v1/segments}: how a text splits, by the engine that sends it. Any key may ask. */
@Path("v1/segments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SegmentsResource {

    record Text(@Nullable String text) {}

    /**
     * @param units septets or UTF-16 units, as {@code encoding} says
     * @param segments what is billed; 0 for the empty text
     * @param left units that the last part still takes
     * @param fits whether it may be sent
     * @param forcing characters that made it UCS-2
     */
    record Split(
            Encoding encoding,
            int characters,
            int units,
            int segments,
            int left,
            boolean fits,
            List<String> parts,
            List<String> forcing) {

        private static Split of(Segments split) {
            return new Split(
                    split.encoding(),
                    split.characters(),
                    split.units(),
                    split.count(),
                    split.left(),
                    split.count() > 0 && split.count() <= SmsText.MAX_SEGMENTS,
                    split.parts(),
                    split.forcing());
        }
    }

    @GET
    public Split split(@QueryParam("text") @DefaultValue("") String text) {
        return Split.of(Segments.of(text));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Split split(@Nullable Text body) {
        return Split.of(Segments.of(Objects.requireNonNullElse(Body.of(body).text(), "")));
    }
}
