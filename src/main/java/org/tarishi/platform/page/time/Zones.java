package org.tarishi.platform.page.time;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Which zone times are shown in. */
public final class Zones {

    private Zones() {}

    /**
     * The component's {@code zone} (a {@link ZoneId} or its name), else that of {@code #{currentProject}}, else UTC.
     *
     * @throws java.time.DateTimeException if the page names a zone that does not exist
     */
    public static ZoneId of(UIComponent component, FacesContext context) {
        Object given = component.getAttributes().get("zone");
        return given == null ? ofProject(context) : zone(given);
    }

    private static ZoneId ofProject(FacesContext context) {
        Object zone = context.getApplication()
                .evaluateExpressionGet(context, "#{empty currentProject ? null : currentProject.zone}", Object.class);
        return zone == null ? ZoneOffset.UTC : zone(zone);
    }

    private static ZoneId zone(Object given) {
        return given instanceof ZoneId zone ? zone : ZoneId.of(given.toString());
    }
}
