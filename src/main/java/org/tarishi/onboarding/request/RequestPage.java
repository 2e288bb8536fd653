package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Notice;

/** One request as its project sees it: where it stands, whose turn it is, until when, and what can be done. */
@Named
@RequestScoped
public class RequestPage {

    static final String VIEW = "/onboarding/request/request.xhtml?faces-redirect=true&project=";

    /** These have a form of their own. */
    private static final Set<Move> ELSEWHERE = EnumSet.of(Move.SUBMIT, Move.ANSWER, Move.ACCEPT_QUOTE);

    @Inject
    CurrentRequest current;

    @Inject
    ReadRequest reading;

    @Inject
    OpenMoves moves;

    @Inject
    AdvanceRequest advance;

    @Inject
    Timetables timetables;

    @Inject
    Clock clock;

    private final MoveForms forms = new MoveForms();
    private @Nullable List<Move> open;
    private @Nullable Timetable timetable;

    public void load() {
        forms.show(current.get());
    }

    /** Makes a move; what is wrong is said at that move's own fields. */
    public @Nullable String act(Move move) {
        try {
            advance.inProject(
                    current.project(),
                    current.getId(),
                    forms.getSeen(),
                    move,
                    forms.getTyped().step(move));
        } catch (RuleBroken broken) {
            forms.refuse(broken, getRequest());
            TypedMove.show(broken, move);
            return null;
        }
        Notice.afterRedirect("request.moved", current.getReference());
        return VIEW + current.project() + "&id=" + current.getId();
    }

    public List<Move> getMoves() {
        return forms.shown(open()).stream()
                .filter(move -> !ELSEWHERE.contains(move))
                .toList();
    }

    /** Of those, one that the reader may still make. */
    public boolean isPossible(Move move) {
        return forms.isPossible(move, open());
    }

    public boolean isEditable() {
        return open().contains(Move.SUBMIT) || open().contains(Move.ANSWER);
    }

    private List<Move> open() {
        List<Move> known = Optional.ofNullable(open).orElseGet(() -> moves.of(current.project(), current.getId()));
        open = known;
        return known;
    }

    /** What is done, where it stands, what comes. */
    public List<Stage> getStages() {
        return Stage.all(getRequest(), reading.stays(current.project(), current.getId()), timetable());
    }

    /** Whether the reader is the one to act now. */
    public boolean isOnTurn() {
        return switch (getHolder()) {
            case PROJECT -> isEditable();
            case OWNER -> open().contains(Move.ACCEPT_ALTERNATIVE) || open().contains(Move.ACCEPT_QUOTE);
            default -> false;
        };
    }

    public Optional<Timetable.Expected> getExpected() {
        return timetable().expected(getRequest(), clock.instant());
    }

    /** Where the expected days come from. */
    public Timetable.Origin getOrigin() {
        return timetable().origin();
    }

    private Timetable timetable() {
        Timetable known = Optional.ofNullable(timetable)
                .orElseGet(() -> timetables.of(getRequest().getCountry()));
        timetable = known;
        return known;
    }

    public Holder getHolder() {
        return Timetable.holder(getRequest().getState());
    }

    /** Newest first. */
    public List<RequestEvent> getHistory() {
        return reading.history(current.project(), current.getId());
    }

    public List<RequestDocument> getDocuments() {
        return reading.documents(current.project(), current.getId());
    }

    public GatewayRequest getRequest() {
        return current.get();
    }

    public MoveForms getForms() {
        return forms;
    }
}
