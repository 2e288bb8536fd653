package org.tarishi.onboarding.request;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** What was typed since the last {@link #saved}, by question. */
    public Map<String, String> changed() {
        return fields().filter(AnswerField::isChanged)
                .collect(Collectors.toMap(AnswerField::getKey, AnswerField::getText));
    }

    /** All that stands there is stored now. */
    public void saved() {
        fields().forEach(AnswerField::saved);
    }

    private Stream<AnswerField> fields() {
        return parts.stream().flatMap(part -> part.fields().stream());
    }
}
