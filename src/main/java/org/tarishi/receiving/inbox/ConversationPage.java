package org.tarishi.receiving.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.contact.ContactNames;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;
import org.tarishi.receiving.Conversation;
import org.tarishi.receiving.Conversations;
import org.tarishi.receiving.inbox.ConversationLines.Lines;
import org.tarishi.receiving.reply.ReplyToMessage;
import org.tarishi.sending.compose.OwnAnswers.Silence;
import org.tarishi.sms.Segments;

/** One conversation, both sides of it, and the answer that is being written. */
@Named
@RequestScoped
public class ConversationPage {

    private static final int LINES = 50;
    private static final String HERE = "/receiving/inbox/conversation.xhtml?faces-redirect=true&project=%s&id=%d";

    @Inject
    Conversations conversations;

    @Inject
    ConversationLines lines;

    @Inject
    ReplyToMessage reply;

    @Inject
    ContactNames names;

    @Inject
    CurrentProject project;

    @Inject
    HttpServletRequest request;

    private @Nullable Conversation conversation;
    private @Nullable Lines read;
    private String text = "";

    public Conversation getConversation() {
        Conversation known = Optional.ofNullable(conversation).orElseGet(this::find);
        conversation = known;
        return known;
    }

    private Conversation find() {
        Conversation found = conversations.get(project.id(), id());
        names.find(List.of(found.getNumber()));
        return found;
    }

    public List<Line> getLines() {
        return read().lines();
    }

    /** That the hub gives this number no answers by itself; null while it does. */
    public @Nullable Silence getSilence() {
        return read().silence().orElse(null);
    }

    /** Where earlier texts begin; empty when these are the first. */
    public String getEarlier() {
        return read().hasEarlier() ? Long.toString(getLines().get(0).id()) : "";
    }

    private Lines read() {
        Lines known = Optional.ofNullable(read)
                .orElseGet(() -> lines.latest(project.id(), getConversation(), before(), LINES));
        read = known;
        return known;
    }

    /** Whether the latest texts are shown, which change while one looks. */
    public boolean isLatest() {
        return before() == Long.MAX_VALUE;
    }

    public String send() {
        try {
            reply.send(project.id(), id(), text);
            return HERE.formatted(project.id(), id());
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return "";
        }
    }

    public void markRead() {
        conversations.markRead(project.id(), id());
    }

    /** How the text splits, by the engine that also sends it. */
    public Segments getSegments() {
        return Segments.of(text);
    }

    private long id() {
        return parameter("id").orElseThrow(() -> new NotFound("no conversation asked for"));
    }

    private long before() {
        return parameter("before").orElse(Long.MAX_VALUE);
    }

    private Optional<Long> parameter(String name) {
        return AskedId.find(request, name);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
