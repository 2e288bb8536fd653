package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** A gateway's settings as a download; the page itself is never shown. */
@Named
@RequestScoped
public class ExportGatewayPage {

    @Inject
    CurrentGateway current;

    @Inject
    ReadGateway reading;

    public void download() throws IOException {
        String file = reading.settingsFile(current.project(), current.getId());
        Faces.sendFile(file.getBytes(StandardCharsets.UTF_8), fileName(current.getName()), true);
    }

    /** {@code Kannel (Kenya)} becomes {@code kannel-kenya.json}. */
    static String fileName(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (words.isEmpty() ? "gateway" : words) + ".json";
    }
}
