package org.tarishi.platform.page.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code hub:table}: a plain HTML table that becomes a list of cards on a narrow screen.
 *
 * <p>Attributes: those of {@link UIData} ({@code value}, {@code var}, {@code id}, {@code rendered}) and {@code caption},
 * which screen readers announce. The facet {@code empty} is shown instead when there are no rows. The roles are spelt
 * out because a browser forgets a table's meaning when CSS lays its rows out as cards.
 */
@FacesComponent("org.tarishi.Table")
public class Table extends UIData {

    public Table() {
        setRendererType(null);
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (!isRendered()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        LookComponent.open(writer, "div", "table-frame");
        writer.writeAttribute("id", getClientId(context), null);
        // a wide table scrolls sideways, which must be possible by keyboard (WCAG 2.2, 2.1.1)
        writer.writeAttribute("tabindex", "0", null);
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        setRowIndex(0);
        if (isRowAvailable()) {
            writeTable(context);
        } else if (getFacet("empty") != null) {
            setRowIndex(-1);
            getFacet("empty").encodeAll(context);
        }
        setRowIndex(-1);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("div");
        }
        super.encodeEnd(context);
    }

    private void writeTable(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        openWithRole(writer, "table", "table");
        writer.writeAttribute("class", "table", null);
        String caption = LookComponent.text(this, "caption");
        if (!caption.isEmpty()) {
            LookComponent.leaf(writer, "caption", "for-screen-readers", caption);
        }
        writeHead(writer);
        openWithRole(writer, "tbody", "rowgroup");
        for (int row = getFirst(); isShown(row); row++) {
            writeRow(context);
        }
        writer.endElement("tbody");
        writer.endElement("table");
    }

    private boolean isShown(int row) {
        if (getRows() > 0 && row >= getFirst() + getRows()) {
            return false;
        }
        setRowIndex(row);
        return isRowAvailable();
    }

    private void writeHead(ResponseWriter writer) throws IOException {
        openWithRole(writer, "thead", "rowgroup");
        openWithRole(writer, "tr", "row");
        for (Column column : columns()) {
            column.writeTitle(writer);
        }
        writer.endElement("tr");
        writer.endElement("thead");
    }

    private void writeRow(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        openWithRole(writer, "tr", "row");
        String styleClass = LookComponent.text(this, "rowClass");
        if (!styleClass.isEmpty()) {
            writer.writeAttribute("class", styleClass, null);
        }
        for (Column column : columns()) {
            column.writeCell(context);
        }
        writer.endElement("tr");
    }

    private List<Column> columns() {
        return getChildren().stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .filter(UIComponent::isRendered)
                .toList();
    }

    static void openWithRole(ResponseWriter writer, String element, String role) throws IOException {
        writer.startElement(element, null);
        writer.writeAttribute("role", role, null);
    }
}
