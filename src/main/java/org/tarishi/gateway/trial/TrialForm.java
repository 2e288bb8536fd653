package org.tarishi.gateway.trial;

import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.gateway.overview.ReaderWords;

/** A number and a text to try a gateway with, and what came of it. */
public abstract class TrialForm {

    @Inject
    ReaderWords words;

    private String number = "";
    private String text = "";
    private Optional<Trial> trial = Optional.empty();

    protected void show(Trial made) {
        trial = Optional.of(made);
    }

    /** A sentence in the reader's language. */
    protected String say(String key, Object... parts) {
        return words.sentences().of(key, parts);
    }

    /** What came of the trial that was just made; empty before. */
    public Optional<Trial> getTrial() {
        return trial;
    }

    /** The colour of {@link #getTrial()}. */
    public String getTone() {
        return trial.map(Trial::tone).orElse("");
    }

    /** In words, with what to do. */
    public String getOutcome() {
        return trial.map(made -> switch (made.result()) {
                    case ACCEPTED ->
                        made.detail().isEmpty() ? say("test.accepted") : say("test.accepted.id", made.detail());
                    case DEFERRED, REFUSED, UNKNOWN -> words.get().trouble(made.code(), made.detail());
                })
                .orElse("");
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
