package org.tarishi.gateway.incident;

import java.util.Optional;
import org.tarishi.platform.Sentences;

/** Says what an incident is about in whole sentences of the reader's language. */
public record IncidentWords(Sentences sentences) {

    /** What is wrong. */
    public String what(Incident incident) {
        return sentences.of(keyOf(incident.getCause()), incident.getDetail());
    }

    /** What a person can do about it. Where the detail is a trouble, its sentence says it best, unless there is but one thing to do. */
    public String toDo(Incident incident) {
        return known("trouble." + incident.getDetail())
                .filter(sentence -> incident.getCause() != Cause.CREDIT)
                .orElseGet(() -> sentences.of(keyOf(incident.getCause()) + ".do", incident.getDetail()));
    }

    private static String keyOf(Cause cause) {
        return "incident." + cause.name();
    }

    private Optional<String> known(String key) {
        // a missing key comes back as itself
        return Optional.of(sentences.of(key)).filter(sentence -> !sentence.equals(key));
    }
}
