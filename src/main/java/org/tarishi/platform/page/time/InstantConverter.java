package org.tarishi.platform.page.time;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/**
 * {@code hub.instant}: writes an {@link Instant} in the project's zone, or in the one of the attribute {@code zone}.
 *
 * <p>For output only; pages ask for a date and a time in separate inputs.
 */
@FacesConverter("hub.instant")
public class InstantConverter implements Converter<Instant> {

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant at) {
        return at == null
                ? ""
                : new InstantText(
                                Zones.of(component, context),
                                context.getViewRoot().getLocale())
                        .minute(at);
    }

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("hub.instant only writes");
    }
}
