package org.tarishi.platform.page.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code hub:state}: a state as word, colour and shape, so that no one of them carries the meaning alone.
 *
 * <p>Attributes: {@code of} (an enum constant; see {@link StateWord} for its keys), {@code explained} (true to write the
 * explanation below), or {@code word} and {@code tone} for a state that is no enum.
 */
@FacesComponent("org.tarishi.State")
public class State extends LookComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        if (getAttributes().get("of") instanceof Enum<?> state) {
            StateWord word = new StateWord(state, locale(context));
            write(writer, word.word(), word.tone(), word.help());
        } else if (!text("word").isEmpty()) {
            write(writer, text("word"), text("tone").isEmpty() ? "idle" : text("tone"), Optional.empty());
        }
    }

    private void write(ResponseWriter writer, String word, String tone, Optional<String> help) throws IOException {
        boolean explained = Boolean.parseBoolean(text("explained"));
        open(writer, "span", "state state-" + tone);
        if (help.isPresent() && !explained) {
            writer.writeAttribute("title", help.get(), null);
        }
        writer.writeText(word, null);
        writer.endElement("span");
        if (help.isPresent() && explained) {
            writer.writeText(" ", null);
            leaf(writer, "span", "state-help", help.get());
        }
    }
}
