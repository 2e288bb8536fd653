package org.tarishi.platform.page.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/** A {@code hub:} tag that needs more than markup: it writes its own HTML and keeps no state. */
abstract class LookComponent extends UIComponentBase {

    static final String FAMILY = "org.tarishi.look";

    @Override
    public final String getFamily() {
        return FAMILY;
    }

    /** The attribute's text; empty if the page gave none. */
    final String text(String attribute) {
        return text(this, attribute);
    }

    static String text(UIComponent component, String attribute) {
        Object value = component.getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    static Locale locale(FacesContext context) {
        return context.getViewRoot().getLocale();
    }

    static String word(FacesContext context, String key) {
        return ResourceBundle.getBundle("org.tarishi.i18n.look", locale(context))
                .getString(key);
    }

    /** Writes {@code <name class="styleClass">} and leaves it open. */
    static void open(ResponseWriter writer, String name, String styleClass) throws IOException {
        writer.startElement(name, null);
        writer.writeAttribute("class", styleClass, null);
    }

    /** Writes an element that holds nothing but this text. */
    static void leaf(ResponseWriter writer, String name, String styleClass, String text) throws IOException {
        open(writer, name, styleClass);
        writer.writeText(text, null);
        writer.endElement(name);
    }
}
