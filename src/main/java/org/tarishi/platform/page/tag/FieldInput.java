package org.tarishi.platform.page.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.component.api.InputHolder;

/** The input inside a {@code hub:field}, whatever kind it is. */
final class FieldInput {

    private final UIInput input;
    private final FacesContext context;

    private FieldInput(UIInput input, FacesContext context) {
        this.input = input;
        this.context = context;
    }

    /** The first input among the descendants; empty if the field only shows something. */
    static Optional<FieldInput> within(UIComponent field, FacesContext context) {
        return descendants(field)
                .filter(EditableValueHolder.class::isInstance)
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast)
                .filter(UIComponent::isRendered)
                .findFirst()
                .map(found -> new FieldInput(found, context));
    }

    private static Stream<UIComponent> descendants(UIComponent parent) {
        return parent.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    String id() {
        return input.getClientId(context);
    }

    /** The id of the HTML element a label points to. */
    String labelledId() {
        return input instanceof InputHolder holder ? holder.getInputClientId() : id();
    }

    boolean isRequired() {
        return input.isRequired();
    }

    boolean isCheckbox() {
        return input instanceof UISelectBoolean;
    }

    /** A set of radio buttons or check boxes, which HTML labels by a legend. */
    boolean isGroup() {
        String renderer = String.valueOf(input.getRendererType());
        return renderer.endsWith("Radio")
                || (input instanceof UISelectMany && (renderer.endsWith("Checkbox") || renderer.endsWith("Many")));
    }

    List<String> errors() {
        return context.getMessageList(id()).stream()
                .map(message -> firstOf(message.getDetail(), message.getSummary()))
                .toList();
    }

    boolean isBad() {
        return context.getMessageList(id()).stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0);
    }

    /** Lets messages name the field by its label. */
    void name(String label) {
        if (input.getAttributes().get("label") == null && !label.isEmpty()) {
            input.getAttributes().put("label", label);
        }
    }

    /** What the HTML input must say of itself so that a screen reader finds help and error. */
    Map<String, String> attributes(String describedBy) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("aria-describedby", describedBy);
        if (!(input instanceof InputHolder)) { // those of PrimeFaces write these themselves
            all.put("aria-invalid", isBad() ? "true" : "");
            all.put("aria-required", isRequired() ? "true" : "");
            // Mojarra 4.0.11 writes autocomplete only if it is "off", but browsers fill in by its other values
            String autocomplete = LookComponent.text(input, "autocomplete");
            all.put("autocomplete", "off".equals(autocomplete) ? "" : autocomplete);
        }
        all.values().removeIf(String::isEmpty);
        return all;
    }

    void messagesShown() {
        context.getMessageList(id()).forEach(FacesMessage::rendered);
    }

    private static String firstOf(String one, String other) {
        return one == null || one.isBlank() ? String.valueOf(other) : one;
    }
}
