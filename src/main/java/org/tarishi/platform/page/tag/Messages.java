package org.tarishi.platform.page.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * {@code hub:messages}: what the page has to say on top: messages of the whole page, and links to the fields that are
 * not right. The template has one; pages need none.
 */
@FacesComponent("org.tarishi.Messages")
public class Messages extends LookComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        open(writer, "div", "messages");
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("aria-live", "polite", null);
        for (FacesMessage message : context.getMessageList(null)) {
            writeMessage(writer, message);
        }
        List<String> wrong = fieldsWithMessages(context);
        if (context.isValidationFailed() && !wrong.isEmpty()) {
            writeSummary(context, wrong);
        }
        writer.endElement("div");
    }

    private static void writeMessage(ResponseWriter writer, FacesMessage message) throws IOException {
        boolean grave = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        open(writer, "div", "message message-" + tone(message.getSeverity()));
        writer.writeAttribute("role", grave ? "alert" : "status", null);
        leaf(writer, "p", "message-summary", String.valueOf(message.getSummary()));
        String detail = message.getDetail();
        if (detail != null && !detail.isBlank() && !detail.equals(message.getSummary())) {
            leaf(writer, "p", "message-detail", detail);
        }
        writer.endElement("div");
        message.rendered();
    }

    private static void writeSummary(FacesContext context, List<String> wrong) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        open(writer, "div", "message message-bad");
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("data-focus", "true", null);
        leaf(writer, "p", "message-summary", word(context, "messages.check"));
        open(writer, "ul", "message-fields");
        for (String field : wrong) {
            for (FacesMessage message : context.getMessageList(field)) {
                writeLink(context, field, message);
            }
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    private static void writeLink(FacesContext context, String field, FacesMessage message) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("li", null);
        writer.startElement("a", null);
        writer.writeAttribute("href", "#" + field, null);
        writer.writeText(named(context, field, message), null);
        writer.endElement("a");
        writer.endElement("li");
    }

    /** With the field's label in front: a list of links that all say "this is needed" would lead nowhere. */
    private static String named(FacesContext context, String field, FacesMessage message) {
        String sentence = message.getDetail() == null ? message.getSummary() : message.getDetail();
        UIComponent input = context.getViewRoot().findComponent(":" + field);
        String label = input == null ? "" : text(input, "label");
        return label.isEmpty() || sentence.contains(label)
                ? sentence
                : MessageFormat.format(word(context, "messages.field"), label, sentence);
    }

    private static List<String> fieldsWithMessages(FacesContext context) {
        List<String> fields = new ArrayList<>();
        for (Iterator<String> all = context.getClientIdsWithMessages(); all.hasNext(); ) {
            String id = all.next();
            if (id != null) {
                fields.add(id);
            }
        }
        return fields;
    }

    private static String tone(Severity severity) {
        if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return "bad";
        }
        return severity.compareTo(FacesMessage.SEVERITY_WARN) >= 0 ? "warning" : "good";
    }
}
