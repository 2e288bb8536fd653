package org.tarishi.gateway.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.guide.GuidedDrafts.Heard;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.trial.SendTrial;
import org.tarishi.gateway.trial.Trial;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;

/** Step 3: sends a test over the draft and shows what came back; reloading sends nothing. */
@Named
@RequestScoped
public class SpeakPage {

    private static final String RESULT = "guide.trial";
    private static final String NUMBER = "guide.number";

    @Inject
    CurrentProject project;

    @Inject
    CurrentDraft current;

    @Inject
    GuidedDrafts guided;

    @Inject
    GuideGateway guide;

    @Inject
    SendTrial trials;

    @Inject
    ReaderWords words;

    private String number = "";
    private String text = "";
    private Optional<Trial> trial = Optional.empty();

    /** To whoever texted in the step before, unless another number was typed. */
    public void open() {
        current.demand();
        trial = Optional.ofNullable(Faces.getFlashAttribute(RESULT));
        number = Optional.<String>ofNullable(Faces.getFlashAttribute(NUMBER)).orElseGet(this::whoTexted);
        text = words.sentences().of("guide.speak.text", project.getName());
    }

    private String whoTexted() {
        return guided.firstText(project.id(), current.getId()).map(Heard::from).orElse("");
    }

    public @Nullable String send() {
        try {
            Trial made = trials.send(project.id(), current.getId(), number, text);
            if (made.result() == Trial.Result.ACCEPTED) {
                guide.tested(project.id(), current.getId());
            }
            Faces.setFlashAttribute(RESULT, made);
            Faces.setFlashAttribute(NUMBER, number);
            return current.to("speak");
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    /** What came of the test that was just sent; empty before. */
    public Optional<Trial> getTrial() {
        return trial;
    }

    /** In words, with what to do. */
    public String getOutcome() {
        return trial.map(made -> made.result() == Trial.Result.ACCEPTED
                        ? words.sentences().of("test.accepted.id", made.detail())
                        : words.get().trouble(made.code(), made.detail()))
                .orElse("");
    }

    /** The colour of {@link #getTrial()}. */
    public String getTone() {
        return trial.map(Trial::tone).orElse("");
    }

    /** Whether a test was taken, now or before, so that the last step is open. */
    public boolean isTested() {
        return guided.draft(project.id(), current.getId()).isTested();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
