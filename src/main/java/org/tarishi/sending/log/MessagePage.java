package org.tarishi.sending.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.contact.ContactNames;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;
import org.tarishi.sending.compose.SendAgain;
import org.tarishi.sending.outbox.CancelMessage;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent;

/** One message: what it says, where it stands, and everything that happened to it. */
@Named
@RequestScoped
public class MessagePage {

    private static final String HERE = "/sending/log/message.xhtml?faces-redirect=true&project=%s&id=%d";

    @Inject
    MessageLog log;

    @Inject
    CancelMessage cancel;

    @Inject
    SendAgain again;

    @Inject
    ContactNames names;

    @Inject
    CurrentProject project;

    @Inject
    HttpServletRequest request;

    private @Nullable MessageRow row;

    public MessageRow getRow() {
        MessageRow read = Optional.ofNullable(row).orElseGet(this::find);
        row = read;
        return read;
    }

    private MessageRow find() {
        MessageRow found = log.get(project.id(), id());
        names.find(List.of(found.recipient().e164()));
        return found;
    }

    /** Oldest first. */
    public List<MessageEvent> getEvents() {
        return log.timeline(project.id(), id());
    }

    public String cancel() {
        return act(() -> {
            cancel.cancel(project.id(), id());
            return id();
        });
    }

    public String sendAgain() {
        return act(() -> {
            Message message = again.sendAgain(project.id(), id());
            return message.getId();
        });
    }

    private interface Action {
        long messageToShow();
    }

    private String act(Action action) {
        try {
            return HERE.formatted(project.id(), action.messageToShow());
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return "";
        }
    }

    private long id() {
        return AskedId.of(request, "id");
    }

    /** What a code of ours means, in a sentence; empty where the provider's own words have to do. */
    public String sentence(String code) {
        if (code.isEmpty()) {
            return "";
        }
        String key = "trouble." + code;
        String sentence = Sentences.in(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .of(key);
        return sentence.equals(key) ? "" : sentence;
    }
}
