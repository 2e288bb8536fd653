package org.tarishi.onboarding.request;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarishi.sms.SmsText;

/** A question on the page, and what stands in its field. */
public final class AnswerField implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<Question.Kind> LONG = Set.of(Question.Kind.LONG_TEXT, Question.Kind.MESSAGE);

    private final String key;
    private final Question.Kind kind;
    private final boolean required;
    private final List<String> choices;
    private final int most;
    private final String label;
    private final String help;
    private final String note;
    private final List<String> remarks;

    private String stored;
    private String text;
    private boolean disputed;

    /**
     * @param note what the reader should know beside it; may be empty
     * @param remarks what a reviewer asks about it
     */
    AnswerField(Question question, String answer, String note, List<String> remarks) {
        this.note = note;
        this.remarks = List.copyOf(remarks);
        label = question.label();
        help = question.help();
        key = question.key();
        kind = question.kind();
        required = question.required();
        choices = question.choices();
        most = question.most();
        stored = answer;
        text = answer;
    }

    /** Whether the reader typed something that is not stored yet. */
    boolean isChanged() {
        return !text.equals(stored);
    }

    TypedAnswer typed() {
        return new TypedAnswer(stored, text);
    }

    void saved() {
        stored = text;
        disputed = false;
    }

    /** Somebody else has answered it meanwhile: what was typed waits until the reader says again that it be stored. */
    void dispute(String theirs) {
        stored = theirs;
        disputed = true;
    }

    boolean isDisputed() {
        return disputed;
    }

    /** Whether it takes several lines. */
    public boolean isLong() {
        return LONG.contains(kind) || kind == Question.Kind.CHOICES || kind == Question.Kind.TICK;
    }

    /** How many SMS a sample message takes; 0 for what is no message. */
    public int getSegments() {
        return kind == Question.Kind.MESSAGE && !text.isBlank()
                ? new SmsText(text).segments().count()
                : 0;
    }

    public String getText() {
        return text;
    }

    /** Null is what radio buttons give of which none is chosen. */
    public void setText(@Nullable String typed) {
        String given = Optional.ofNullable(typed).orElse("");
        text = LONG.contains(kind) ? given.replace("\r\n", "\n").strip() : given.strip();
    }

    public boolean isTicked() {
        return text.equals("yes");
    }

    public void setTicked(boolean ticked) {
        text = ticked ? "yes" : "";
    }

    public String[] getChosen() {
        return text.isEmpty() ? new String[0] : text.split(",");
    }

    public void setChosen(String[] chosen) {
        text = String.join(",", chosen);
    }

    /** Its own, of a question that only this country asks; else empty, as its help. */
    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public String getNote() {
        return note;
    }

    public List<String> getRemarks() {
        return remarks;
    }

    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind.name();
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> getChoices() {
        return choices;
    }

    public int getMost() {
        return most;
    }
}
