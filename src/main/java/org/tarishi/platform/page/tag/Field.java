package org.tarishi.platform.page.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code hub:field}: label, help, the inserted input, and its errors, tied together for the eye and the screen reader.
 *
 * <p>Attributes: {@code label}, {@code help}, {@code required} (default: what the input says; without it the label says
 * "optional"). Sources: WCAG 2.2 criteria 1.3.1, 3.3.1, 3.3.2 and WAI tutorial "Forms".
 */
@FacesComponent("org.tarishi.Field")
public class Field extends LookComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Optional<FieldInput> input = FieldInput.within(this, context);
        input.ifPresent(it -> it.name(text("label")));
        ResponseWriter writer = context.getResponseWriter();
        open(writer, element(input), styleClass(input));
        writer.writeAttribute("id", getClientId(context), null);
        Optional<String> said = input.filter(FieldInput::isGroup).map(this::describedBy);
        if (said.filter(ids -> !ids.isEmpty()).isPresent()) {
            writer.writeAttribute("aria-describedby", said.get(), null);
        }
        if (input.filter(FieldInput::isCheckbox).isEmpty()) {
            writeLabel(context, input);
            writeHelp(writer, input);
        }
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Optional<FieldInput> input = FieldInput.within(this, context);
        ResponseWriter writer = context.getResponseWriter();
        input.ifPresent(it ->
                context.setResponseWriter(new DescribedInput(writer, it.labelledId(), it.attributes(describedBy(it)))));
        super.encodeChildren(context);
        context.setResponseWriter(writer);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Optional<FieldInput> input = FieldInput.within(this, context);
        ResponseWriter writer = context.getResponseWriter();
        if (input.filter(FieldInput::isCheckbox).isPresent()) {
            writeLabel(context, input);
            writeHelp(writer, input);
        }
        if (input.isPresent()) {
            writeErrors(writer, input.get());
        }
        writer.endElement(element(input));
    }

    private static String styleClass(Optional<FieldInput> input) {
        return "field"
                + (input.filter(FieldInput::isCheckbox).isPresent() ? " field-check" : "")
                + (input.filter(FieldInput::isBad).isPresent() ? " field-bad" : "");
    }

    private static String element(Optional<FieldInput> input) {
        return input.filter(FieldInput::isGroup).isPresent() ? "fieldset" : "div";
    }

    private void writeLabel(FacesContext context, Optional<FieldInput> input) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        boolean group = input.filter(FieldInput::isGroup).isPresent();
        String element = group ? "legend" : input.isPresent() ? "label" : "p";
        open(writer, element, "field-label");
        if (input.isPresent() && !group) {
            writer.writeAttribute("for", input.get().labelledId(), null);
        }
        writer.writeText(text("label"), null);
        if (input.isPresent() && isOptional(input.get())) {
            writer.writeText(" ", null);
            leaf(writer, "span", "field-optional", word(context, "field.optional"));
        }
        writer.endElement(element);
    }

    private boolean isOptional(FieldInput input) {
        Object said = getAttributes().get("required");
        boolean required = said == null ? input.isRequired() : Boolean.parseBoolean(said.toString());
        return !required && !input.isCheckbox();
    }

    private void writeHelp(ResponseWriter writer, Optional<FieldInput> input) throws IOException {
        if (text("help").isEmpty()) {
            return;
        }
        open(writer, "p", "field-help");
        if (input.isPresent()) {
            writer.writeAttribute("id", helpId(input.get()), null);
        }
        writer.writeText(text("help"), null);
        writer.endElement("p");
    }

    private static void writeErrors(ResponseWriter writer, FieldInput input) throws IOException {
        List<String> errors = input.errors();
        for (int i = 0; i < errors.size(); i++) {
            open(writer, "p", "field-error");
            writer.writeAttribute("id", errorId(input, i), null);
            writer.writeText(errors.get(i), null);
            writer.endElement("p");
        }
        input.messagesShown();
    }

    private String describedBy(FieldInput input) {
        Stream<String> help = text("help").isEmpty() ? Stream.empty() : Stream.of(helpId(input));
        Stream<String> errors = IntStream.range(0, input.errors().size()).mapToObj(i -> errorId(input, i));
        return Stream.concat(help, errors).collect(Collectors.joining(" "));
    }

    private static String helpId(FieldInput input) {
        return input.id() + "-help";
    }

    private static String errorId(FieldInput input, int index) {
        return input.id() + "-error" + index;
    }
}
