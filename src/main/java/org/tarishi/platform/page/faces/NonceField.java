package org.tarishi.platform.page.faces;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the page's script nonce into each form, so that forms work without JavaScript.
 *
 * <p>PrimeFaces wants the nonce back with every post ("CSP nonce mismatch" otherwise) and adds the field by script; a
 * browser that runs no script, and a page that loads none, would not send it.
 */
public class NonceField extends UIComponentBase {

    static final String NAME = "primefaces.nonce";

    @Override
    public String getFamily() {
        return "org.tarishi.look";
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", NAME, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }

    /** Adds the field to each form when it comes into a view; registered in faces-config.xml. */
    public static final class IntoForms implements SystemEventListener {

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof UIForm;
        }

        @Override
        public void processEvent(SystemEvent added) {
            UIForm form = (UIForm) ((ComponentSystemEvent) added).getComponent();
            if (form.getChildren().stream().noneMatch(NonceField.class::isInstance)) {
                form.getChildren().add(new NonceField());
            }
        }
    }
}
