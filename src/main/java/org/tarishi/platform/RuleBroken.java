package org.tarishi.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** The user broke a rule: shown at the field or as problem+json 422; whatever the transaction did is undone. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RuleBroken(List<Fault> faults) {
        super(faults.stream().map(Fault::code).distinct().collect(Collectors.joining(", ")));
        this.faults = List.copyOf(faults);
    }

    public static RuleBroken at(String field, String code, Object... args) {
        return new RuleBroken(List.of(Fault.at(field, code, args)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
