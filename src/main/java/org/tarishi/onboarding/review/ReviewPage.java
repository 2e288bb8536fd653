package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.number.SharedChoices;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.Step;
import org.tarishi.onboarding.request.MoveForms;
import org.tarishi.onboarding.request.TypedMove;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.platform.page.SentForm;

/** One request as the platform's people see it. */
@Named
@RequestScoped
public class ReviewPage {

    private static final String VIEW = "/onboarding/review/review.xhtml?faces-redirect=true&id=";
    private static final Set<Move> DECISIONS =
            EnumSet.of(Move.ASK_BACK, Move.REJECT, Move.OFFER_ALTERNATIVE, Move.START_SOURCING);

    /** Nothing is typed there that could be lost. */
    private static final String PASSING = "passing";

    private static final List<String> FORMS = List.of(PASSING, "asking", "offering", "rejecting");

    /** These do more than move the request and are made where that is shown. */
    private static final Set<Move> ELSEWHERE = EnumSet.of(Move.ROLL_BACK);

    @Inject
    CurrentCase current;

    @Inject
    ReadCase reading;

    @Inject
    AdvanceRequest advance;

    @Inject
    ReviewRequest deciding;

    @Inject
    WriteRemark writing;

    @Inject
    SharedChoices choices;

    private final MoveForms forms = new MoveForms();
    private final TypedDecision decision = new TypedDecision();
    private @Nullable List<Move> open;

    public void load() {
        forms.show(getRequest());
    }

    /** Moves that take no more than a reason or a day. */
    public List<Move> getMoves() {
        return forms.shown(open()).stream()
                .filter(move -> !ELSEWHERE.contains(move))
                .filter(move -> move.data() == Step.Plain.class
                        || move.data() == Step.Because.class
                        || move.data() == Step.Hold.class)
                .toList();
    }

    /** Of those, one that the reader may still make. */
    public boolean isPossible(Move move) {
        return forms.isPossible(move, open());
    }

    /** Whether the review is the caller's to decide now. */
    public boolean isDecidable() {
        return open().stream().anyMatch(DECISIONS::contains);
    }

    /** Whether a form of the decisions is there: also one that was sent when somebody else had decided already. */
    public boolean isThere(String form) {
        return isDecidable() || SentForm.is(form) && !(forms.isLate() && form.equals(PASSING));
    }

    /** Whether they can still be made: not those that stay in sight for what was typed into them. */
    public boolean isPossible() {
        return !forms.isLate() || isDecidable();
    }

    public boolean isAnyThere() {
        return FORMS.stream().anyMatch(this::isThere);
    }

    public @Nullable String act(Move move) {
        try {
            advance.onPlatform(id(), forms.getSeen(), move, forms.getTyped().step(move));
            return moved();
        } catch (RuleBroken broken) {
            forms.refuse(broken, getRequest());
            TypedMove.show(broken, move);
            return null;
        }
    }

    public @Nullable String askBack() {
        return decide(() -> deciding.askBack(id(), forms.getSeen(), decision.lastRemark(), decision.due()));
    }

    /** One more for the list of what is asked. */
    public @Nullable String collect() {
        return noting(() -> writing.write(id(), decision.typedRemark()));
    }

    public @Nullable String drop(long remark) {
        return noting(() -> writing.remove(id(), remark));
    }

    public @Nullable String reject() {
        return decide(() -> deciding.reject(id(), forms.getSeen(), decision.rejection()));
    }

    public @Nullable String offerAlternative() {
        return decide(() -> deciding.offerAlternative(id(), forms.getSeen(), decision.alternative()));
    }

    public @Nullable String pass() {
        return decide(() -> deciding.pass(id(), forms.getSeen()));
    }

    private @Nullable String decide(Runnable verb) {
        try {
            verb.run();
            return moved();
        } catch (RuleBroken broken) {
            return refused(broken);
        }
    }

    private @Nullable String noting(Runnable verb) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            return refused(broken);
        }
        Notice.afterRedirect("review.noted");
        return VIEW + id();
    }

    private @Nullable String refused(RuleBroken broken) {
        forms.refuse(broken, getRequest());
        Faults.show(broken);
        return null;
    }

    private String moved() {
        Notice.afterRedirect("request.moved", current.getReference());
        return VIEW + id();
    }

    /** Shared gateways that may do instead, id by name. */
    public Map<String, String> getGateways() {
        return choices.gateways();
    }

    /** Asked once for each request: the page looks at it several times. */
    private List<Move> open() {
        List<Move> known = Optional.ofNullable(open).orElseGet(() -> reading.open(id()));
        open = known;
        return known;
    }

    /** Newest first. */
    public List<RequestEvent> getHistory() {
        return reading.history(id());
    }

    public GatewayRequest getRequest() {
        return current.get();
    }

    private long id() {
        return current.getId();
    }

    public MoveForms getForms() {
        return forms;
    }

    public TypedDecision getDecision() {
        return decision;
    }
}
