package org.tarishi.onboarding.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** How requests hang together, on a page of a request, and the form that begins a change. */
public abstract class ShownChanges {

    private ReadChanges.@Nullable Linked linked;
    private RequestKind kind = RequestKind.AMENDMENT;

    abstract ReadChanges.Linked read();

    /** Begins a change of the chosen kind; {@code next} says where the draft is shown. */
    @Nullable
    String open(String reference, Function<RequestKind, GatewayRequest> begin, Function<GatewayRequest, String> next) {
        try {
            GatewayRequest draft = begin.apply(kind);
            Notice.afterRedirect("changes.opened", draft.getReference(), reference);
            return next.apply(draft);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** Read once for each request: the page looks at it several times. */
    public ReadChanges.Linked getLinked() {
        ReadChanges.Linked known = Optional.ofNullable(linked).orElseGet(this::read);
        linked = known;
        return known;
    }

    public List<RequestKind> getKinds() {
        return RequestKind.changes();
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RequestKind kind) { // null: Faces, for no choice
        this.kind = Objects.requireNonNullElse(kind, RequestKind.AMENDMENT);
    }
}
