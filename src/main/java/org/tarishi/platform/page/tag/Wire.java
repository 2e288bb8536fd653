package org.tarishi.platform.page.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The lines of a wire exchange, those that start with {@code "> "} (sent) told apart from {@code "< "} (came back). */
@FacesComponent("org.tarishi.Wire")
public class Wire extends LookComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        open(writer, "pre", "wire");
        writer.writeAttribute("tabindex", "0", null);
        for (String line : text("text").lines().toList()) {
            leaf(writer, "span", styleClass(line), line + "\n");
        }
        writer.endElement("pre");
    }

    private static String styleClass(String line) {
        if (line.startsWith("> ")) {
            return "wire-sent";
        }
        return line.startsWith("< ") ? "wire-answered" : "wire-note";
    }
}
