package org.tarishi.gateway.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.guide.GuidedDrafts.Heard;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.project.CurrentProject;

/** Step 2: what to enter at the provider, and whether a text has come in since. */
@Named
@RequestScoped
public class HearPage {

    @Inject
    CurrentProject project;

    @Inject
    CurrentDraft current;

    @Inject
    ReadDraft drafts;

    @Inject
    GuidedDrafts guided;

    @Inject
    ReaderWords words;

    private Map<String, String> facts = Map.of();

    /** A line of what the provider told. */
    public record Fact(String label, String value) {}

    @PostConstruct
    void read() {
        facts = Optional.<Map<String, String>>ofNullable(Faces.getFlashAttribute(ConnectPage.FACTS))
                .orElse(Map.of());
    }

    /** What the provider told a moment ago, when its credentials were checked; empty on later visits. */
    public List<Fact> getFacts() {
        String type = current.getType();
        return facts.entrySet().stream()
                .map(fact -> new Fact(words.sentences().of("probe." + type + "." + fact.getKey()), fact.getValue()))
                .toList();
    }

    public ReadDraft.Entries getEntries() {
        return drafts.entries(project.id(), current.getId());
    }

    /** The first text that came in. */
    public Optional<Heard> getHeard() {
        return guided.firstText(project.id(), current.getId());
    }

    /** When the provider called with another secret; empty if it never did. */
    public Optional<Instant> getForgedAt() {
        return guided.draft(project.id(), current.getId()).forgedAt();
    }
}
