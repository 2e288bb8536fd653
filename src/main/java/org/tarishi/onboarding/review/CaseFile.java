package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.RequestForm;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The answers and the list of points of the request that the page is about. */
@Named
@RequestScoped
public class CaseFile {

    /** A section with what was answered. */
    public record Part(String key, List<Line> lines) {}

    /** An answer, and what stood there in the round before where that was something else. */
    public record Line(String question, String answer, String before, boolean changed) {}

    /** A point of the list, with the last finding. */
    public record PointLine(ReviewPoint point, @Nullable Finding finding) {}

    @Inject
    CurrentCase current;

    @Inject
    ReadCase reading;

    @Inject
    CheckPoint checking;

    private String reason = "";

    public List<Part> getParts() {
        ReadCase.Rounds rounds = reading.rounds(current.getId());
        return RequestForm.standard().sections().stream()
                .map(section -> new Part(
                        section.key(),
                        section.questions().stream()
                                .map(question -> line(question.key(), rounds.now(), rounds.before()))
                                .filter(line -> !line.answer().isEmpty() || line.changed())
                                .toList()))
                .toList();
    }

    private static Line line(String key, Answers now, Answers before) {
        boolean changed = !now.text(key).equals(before.text(key));
        return new Line(key, now.text(key), before.text(key), changed);
    }

    public List<PointLine> getPoints() {
        Map<ReviewPoint, Finding> found = reading.findings(current.getId());
        return Arrays.stream(ReviewPoint.values())
                .map(point -> new PointLine(point, found.get(point)))
                .toList();
    }

    public @Nullable String check(ReviewPoint point, Verdict verdict) {
        try {
            checking.check(current.getId(), point, verdict, reason);
            Notice.afterRedirect("review.noted");
            return "/onboarding/review/review.xhtml?faces-redirect=true&id=" + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
