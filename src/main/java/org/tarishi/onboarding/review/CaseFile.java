package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.request.CountryForm;
import org.tarishi.onboarding.request.Question;
import org.tarishi.onboarding.request.RequestFollowers;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
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

    @Inject
    CountryForm forms;

    @Inject
    RequestFollowers followers;

    @Inject
    LocaleChoice chosen;

    private @Nullable List<Part> parts;
    private @Nullable List<PointLine> points;
    private String reason = "";
    private String seen = "";
    private boolean late;

    /** Read once: the page asks for it again and again while it is drawn. */
    public List<Part> getParts() {
        List<Part> read = Optional.ofNullable(parts).orElseGet(this::readParts);
        parts = read;
        return read;
    }

    private List<Part> readParts() {
        ReadCase.Rounds rounds = reading.rounds(current.getId());
        Sentences sentences = Sentences.in(chosen.getLocale());
        return forms.of(current.get()).sections().stream()
                .map(section -> new Part(
                        section.key(),
                        section.questions().stream()
                                .map(question -> line(question, rounds, sentences))
                                .filter(line -> !line.answer().isEmpty() || line.changed())
                                .toList()))
                .toList();
    }

    private static Line line(Question question, ReadCase.Rounds rounds, Sentences sentences) {
        String now = rounds.now().text(question.key());
        String before = rounds.before().text(question.key());
        return new Line(
                question.title(sentences),
                question.said(now, sentences),
                question.said(before, sentences),
                !now.equals(before));
    }

    /** Read once, too. */
    public List<PointLine> getPoints() {
        List<PointLine> read = Optional.ofNullable(points).orElseGet(this::readPoints);
        points = read;
        return read;
    }

    private List<PointLine> readPoints() {
        Map<ReviewPoint, Finding> found = reading.findings(current.getId());
        return Arrays.stream(ReviewPoint.values())
                .map(point -> new PointLine(point, found.get(point)))
                .toList();
    }

    public @Nullable String check(ReviewPoint point, Verdict verdict) {
        try {
            checking.check(current.getId(), new CheckedPoint(point, verdict, reason, Instant.parse(seen)));
            Notice.afterRedirect("review.noted");
            return "/onboarding/review/review.xhtml?faces-redirect=true&id=" + current.getId();
        } catch (RuleBroken broken) {
            late = RequestEvent.isMeanwhile(broken);
            points = null;
            seen = newest();
            Faults.show(broken);
            return null;
        }
    }

    /** When the newest of the findings was made that the page shows. */
    private String newest() {
        return getPoints().stream()
                .flatMap(line -> Optional.ofNullable(line.finding()).stream())
                .map(Finding::getAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .toString();
    }

    public String getSeen() {
        return seen.isEmpty() ? newest() : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Whether the request was moved on by somebody else just when the reader wrote a finding. */
    public boolean isLate() {
        return late;
    }

    /** Projects that want to be counted in, by name. */
    public String getFollowers() {
        return String.join(", ", followers.names(current.getId()));
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
