package org.tarishi.platform.page.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code hub:column}: one column of a {@link Table}.
 *
 * <p>Attributes: {@code title} (the heading, repeated in front of the value on a card), {@code rowHeader} (true for the
 * column that names the row), {@code kind} ({@code number} aligns at the end, {@code actions} has its heading only for
 * screen readers, {@code wide} may take the room).
 */
@FacesComponent("org.tarishi.Column")
public class Column extends UIColumn {

    void writeTitle(ResponseWriter writer) throws IOException {
        Table.openWithRole(writer, "th", "columnheader");
        writer.writeAttribute("scope", "col", null);
        writeKind(writer);
        if (isActions()) {
            LookComponent.leaf(writer, "span", "for-screen-readers", title());
        } else {
            writer.writeText(title(), null);
        }
        writer.endElement("th");
    }

    void writeCell(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        boolean names = Boolean.parseBoolean(LookComponent.text(this, "rowHeader"));
        String element = names ? "th" : "td";
        Table.openWithRole(writer, element, names ? "rowheader" : "cell");
        if (names) {
            writer.writeAttribute("scope", "row", null);
        }
        if (!isActions()) {
            writer.writeAttribute("data-title", title(), null);
        }
        writeKind(writer);
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
        writer.endElement(element);
    }

    private void writeKind(ResponseWriter writer) throws IOException {
        String kind = kind();
        if (!kind.isEmpty()) {
            writer.writeAttribute("class", "cell-" + kind, null);
        }
    }

    private String kind() {
        return LookComponent.text(this, "kind");
    }

    private boolean isActions() {
        return "actions".equals(kind());
    }

    private String title() {
        return LookComponent.text(this, "title");
    }
}
