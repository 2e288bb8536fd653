package org.tarishi.onboarding.request;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.SentForm;

/**
 * The moves on a page, each with a form of its own, and the version of the request that they were shown for. When somebody
 * else is faster, the form that was sent stays in sight with what was typed into it.
 */
public final class MoveForms implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedMove typed = new TypedMove();
    private long seen;
    private boolean late;

    public void show(GatewayRequest request) {
        seen = request.getVersion();
    }

    /** Shows what is wrong. Whoever was told what changed meanwhile has seen the request as it is now. */
    public void refuse(RuleBroken broken, GatewayRequest now) {
        if (RequestEvent.isMeanwhile(broken)) {
            late = true;
            show(now);
        }
    }

    /** What can be done now, and what was sent though it no longer can be. */
    public List<Move> shown(List<Move> open) {
        return Stream.of(Move.values())
                .filter(move -> open.contains(move) || SentForm.is("form_" + move))
                .toList();
    }

    /** Of those that are shown, one that can still be made. */
    public boolean isPossible(Move move, List<Move> open) {
        return !late || open.contains(move);
    }

    /** Whether somebody else was faster than the reader just now. */
    public boolean isLate() {
        return late;
    }

    public TypedMove getTyped() {
        return typed;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
