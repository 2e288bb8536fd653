package org.tarishi.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which new messages a gateway takes: everybody's, those of its tests alone, or none since it is being emptied. */
@Embeddable
public class Admission {

    @Column(name = "draining")
    private boolean draining;

    @Column(name = "for_tests")
    private boolean forTests;

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
