package org.tarishi.platform.rest.problem;

import java.util.List;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** A resource will not do it, and knows the status that says why; for what is wrong with a request rather than with a rule. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Fault fault;
    private final transient List<Fault> errors;

    private Refusal(int status, Fault fault, List<Fault> errors) {
        super(status + " " + fault.code());
        this.status = status;
        this.fault = fault;
        this.errors = List.copyOf(errors);
    }

    /** @param code of the whole, and the key of its sentence */
    public static Refusal of(int status, String code, Object... args) {
        return new Refusal(status, Fault.at("", code, args), List.of());
    }

    /** 400, with what is wrong at each place. */
    public static Refusal malformed(List<Fault> errors) {
        return new Refusal(400, Fault.at("", "request.invalid"), errors);
    }

    /** A rule whose breaking has a status of its own, such as 409 where somebody else was quicker. */
    public static Refusal of(int status, RuleBroken broken) {
        return new Refusal(status, broken.faults().get(0), List.of());
    }

    int status() {
        return status;
    }

    Fault fault() {
        return fault;
    }

    List<Fault> errors() {
        return errors;
    }
}
