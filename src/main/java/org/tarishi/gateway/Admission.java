package org.tarishi.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which new messages a gateway takes: everybody's, those of its tests alone, or none since it is being emptied. */
@Embeddable
public class Admission {

    @Column(name = "draining")
    private boolean draining;

    @Column(name = "for_tests")
    private boolean forTests;

    @Column(name = "expected_from")
    private @Nullable LocalDate expectedFrom;

    @Column(name = "expected_to")
    private @Nullable LocalDate expectedTo;

    /** In one word. */
    public enum Word {
        /** Whoever it serves may send over it. */
        OPEN,
        /** It is in the making: nothing but its tests goes over it. */
        FOR_TESTS,
        /** It is being emptied and takes nothing new. */
        DRAINING
    }

    /** The earliest and the latest day on which one in the making is expected to be live. */
    public record Expected(LocalDate from, LocalDate to) {}

    protected Admission() {}

    static Admission open() {
        return new Admission();
    }

    void drain() {
        draining = true;
    }

    void endDraining() {
        draining = false;
    }

    /** It is in the making: from now on nothing but its tests goes over it, even when it is live. */
    public void keepForTests() {
        forTests = true;
    }

    /** It is made: from now on those it was granted to may use it. */
    public void letIn() {
        forTests = false;
        expectNothing();
    }

    /** For one in the making. */
    public void expect(Expected days) {
        expectedFrom = days.from();
        expectedTo = days.to();
    }

    /** Nobody can tell when it is made, or it is. */
    public void expectNothing() {
        expectedFrom = null;
        expectedTo = null;
    }

    public Optional<Expected> expected() {
        return expectedFrom == null || expectedTo == null
                ? Optional.empty()
                : Optional.of(new Expected(expectedFrom, expectedTo));
    }

    Word word() {
        if (forTests) {
            return Word.FOR_TESTS;
        }
        return draining ? Word.DRAINING : Word.OPEN;
    }

    public boolean isDraining() {
        return draining;
    }

    public boolean isForTests() {
        return forTests;
    }

    /** Whether messages of people and programs may go over it. */
    public boolean isOpen() {
        return !draining && !forTests;
    }
}
