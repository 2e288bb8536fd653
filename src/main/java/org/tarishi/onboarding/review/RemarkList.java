package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.ReasonCode;
import org.tarishi.onboarding.request.CountryForm;

/** What the reviewer of the current case has collected to ask: {@code #{remarkList}}. */
@Named
@RequestScoped
public class RemarkList {

    /** A remark; its question is empty where it is about the request as a whole. */
    public record Line(long id, String question, ReasonCode code, String said) {}

    @Inject
    CurrentCase current;

    @Inject
    WriteRemark writing;

    @Inject
    CountryForm forms;

    private @Nullable List<Line> lines;

    /** Read once for each request, before a button of a line is looked for. */
    public List<Line> getLines() {
        List<Line> known = Optional.ofNullable(lines).orElseGet(this::read);
        lines = known;
        return known;
    }

    private List<Line> read() {
        Map<String, String> titles = getQuestions().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        return writing.collected(current.getId()).stream()
                .map(remark -> new Line(
                        remark.getId(), titles.getOrDefault(remark.getField(), ""), remark.getCode(), remark.getSaid()))
                .toList();
    }

    /** Key of every question by what it asks. */
    public Map<String, String> getQuestions() {
        return forms.questions(current.get());
    }
}
