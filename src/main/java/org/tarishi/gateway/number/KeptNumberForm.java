package org.tarishi.gateway.number;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** What both pages with the form of a number keep until it is saved; the parameter {@code number} names one there is. */
public abstract class KeptNumberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NumberForm form = new NumberForm();
    private boolean added;
    private long id;

    /** The number that is to be changed, shown in the form; empty for a new one. */
    Optional<GatewayNumber> take(LongFunction<GatewayNumber> stored) {
        Optional<Long> asked = AskedId.unlessNew("number");
        added = asked.isEmpty();
        asked.ifPresent(known -> id = known);
        Optional<GatewayNumber> number = asked.map(stored::apply);
        number.ifPresent(there -> form.show(NumberDraft.of(there.terms())));
        return number;
    }

    /** Empty when it cannot be saved as it was typed; the page says why. */
    Optional<GatewayNumber> keep(Supplier<GatewayNumber> adding, LongFunction<GatewayNumber> changing) {
        try {
            GatewayNumber number = added ? adding.get() : changing.apply(id);
            Notice.afterRedirect(added ? "numbers.added" : "numbers.changed", number.getAddress());
            return Optional.of(number);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return Optional.empty();
        }
    }

    public boolean isAdded() {
        return added;
    }

    public NumberForm getForm() {
        return form;
    }
}
