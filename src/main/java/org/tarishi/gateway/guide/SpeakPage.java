package org.tarishi.gateway.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.guide.GuidedDrafts.Heard;
import org.tarishi.gateway.trial.SendTrial;
import org.tarishi.gateway.trial.Trial;
import org.tarishi.gateway.trial.TrialForm;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;

/** Step 3: sends a test over the draft and shows what came back; reloading sends nothing. */
@Named
@RequestScoped
public class SpeakPage extends TrialForm {

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

    /** To whoever texted in the step before, unless another number was typed. */
    public void open() {
        current.demand();
        Optional.<Trial>ofNullable(Faces.getFlashAttribute(RESULT)).ifPresent(this::show);
        setNumber(Optional.<String>ofNullable(Faces.getFlashAttribute(NUMBER)).orElseGet(this::whoTexted));
        setText(say("guide.speak.text", project.getName()));
    }

    private String whoTexted() {
        return guided.firstText(project.id(), current.getId()).map(Heard::from).orElse("");
    }

    public @Nullable String send() {
        try {
            Trial made = trials.send(project.id(), current.getId(), getNumber(), getText());
            if (made.result() == Trial.Result.ACCEPTED) {
                guide.tested(project.id(), current.getId());
            }
            Faces.setFlashAttribute(RESULT, made);
            Faces.setFlashAttribute(NUMBER, getNumber());
            return current.to("speak");
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    /** Whether a test was taken, now or before, so that the last step is open. */
    public boolean isTested() {
        return guided.draft(project.id(), current.getId()).isTested();
    }
}
