package org.tarishi.onboarding.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** SHA-256 of the gateway's configuration at the beginning and at the end of a run; empty before. */
@Embeddable
public class Marks {

    @Column(name = "mark_before")
    private String before = "";

    @Column(name = "mark_after")
    private String after = "";

    protected Marks() {}

    static Marks none() {
        return new Marks();
    }

    void begin(String mark) {
        before = mark;
    }

    void end(String mark) {
        after = mark;
    }

    /** Whether what was tested first is what was tested last. */
    boolean isUnchanged() {
        return before.equals(after);
    }

    public String getBefore() {
        return before;
    }
}
