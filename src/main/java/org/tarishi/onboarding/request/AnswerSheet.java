package org.tarishi.onboarding.request;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form on a page: its sections with their fields, and what was typed since it was stored last. */
public final class AnswerSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A section with its fields. */
    public record Part(String key, List<AnswerField> fields) implements Serializable {

        /** Whether all its fields are short, so that two fit beside each other. */
        public boolean isNarrow() {
            return fields.stream().noneMatch(AnswerField::isLong);
        }
    }

    /** Before a page has read what it shows. */
    public static final AnswerSheet NONE = new AnswerSheet(List.of());

    private final List<Part> parts;

    private AnswerSheet(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Every question of the form.
     *
     * @param field what stands beside a question and in its field
     */
    public static AnswerSheet whole(RequestForm form, Function<Question, AnswerField> field) {
        return new AnswerSheet(form.sections().stream()
                .map(section -> new Part(
                        section.key(), section.questions().stream().map(field).toList()))
                .toList());
    }

    /** Only the questions that other answers leave open. */
    public static AnswerSheet asked(RequestForm form, Answers answers) {
        return new AnswerSheet(form.sections().stream()
                .map(section -> new Part(section.key(), asked(section, answers)))
                .filter(part -> !part.fields().isEmpty())
                .toList());
    }

    private static List<AnswerField> asked(Section section, Answers answers) {
        return section.questions().stream()
                .filter(question -> question.isAsked(answers))
                .map(question -> new AnswerField(question, answers.text(question.key()), "", List.of()))
                .toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    /** What was typed since it was stored last, by question. */
    public Map<String, TypedAnswer> changed() {
        return typed(AnswerField::isChanged);
    }

    /** The same without what the reader knows to have been answered by somebody else: that takes their own decision. */
    public Map<String, TypedAnswer> undisputed() {
        return typed(field -> field.isChanged() && !field.isDisputed());
    }

    private Map<String, TypedAnswer> typed(Predicate<AnswerField> which) {
        return fields().filter(which).collect(Collectors.toMap(AnswerField::getKey, AnswerField::typed));
    }

    /** All of these are stored now, but for those that clash. */
    public void saved(Set<String> sent, List<Clash> clashes) {
        Map<String, String> theirs = clashes.stream().collect(Collectors.toMap(Clash::key, Clash::theirs));
        fields().filter(field -> sent.contains(field.getKey()))
                .forEach(field ->
                        Optional.ofNullable(theirs.get(field.getKey())).ifPresentOrElse(field::dispute, field::saved));
    }

    private Stream<AnswerField> fields() {
        return parts.stream().flatMap(part -> part.fields().stream());
    }
}
