package org.tarishi.onboarding.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.ProjectName;

/** The pilot of a request: to start it, to look whether it goes well, to put the gateway live, or to take it back. */
@Named
@RequestScoped
public class PilotPage {

    private static final String VIEW = "/onboarding/pilot/pilot.xhtml?faces-redirect=true&id=";

    @Inject
    CurrentCase current;

    @Inject
    ReadPilot reading;

    @Inject
    BeginPilot beginning;

    @Inject
    PutLive ending;

    @Inject
    RollBack takingBack;

    @Inject
    EnterBill billing;

    private final TypedPilot typed = new TypedPilot();
    private @Nullable List<Move> open;
    private long seen;

    public void load() {
        seen = getRequest().getVersion();
        typed.setPrice(reading.price(id())
                .map(price -> price.stripTrailingZeros().toPlainString())
                .orElse(""));
    }

    public @Nullable String begin() {
        return act("pilot.begun", () -> beginning.begin(id(), seen, typed.terms()));
    }

    public @Nullable String putLive() {
        return act("pilot.live", () -> ending.putLive(id(), seen));
    }

    public @Nullable String rollBack() {
        return act("pilot.rolled-back", () -> takingBack.rollBack(id(), seen, typed.reason(), typed.getWaiting()));
    }

    public @Nullable String bill() {
        return act("pilot.billed", () -> billing.enter(id(), typed.billDay(), typed.bill()));
    }

    private @Nullable String act(String done, Runnable verb) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect(done, current.getReference());
        return VIEW + id();
    }

    /** Whether the caller may start it now. */
    public boolean isStartable() {
        return open().contains(Move.START_PILOT);
    }

    public boolean isEndable() {
        return open().contains(Move.GO_LIVE);
    }

    public boolean isReturnable() {
        return open().contains(Move.ROLL_BACK);
    }

    public boolean isRunning() {
        return getRequest().getState() == RequestState.PILOT;
    }

    /** Empty while there is nothing to try out. */
    public Optional<String> getGateway() {
        return reading.gateway(id());
    }

    public Optional<Pilot> getPilot() {
        return reading.pilot(id());
    }

    /** In words; nothing for those who cannot start it anyway. */
    public List<String> getObstacles() {
        Sentences sentences =
                Sentences.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return isStartable()
                ? reading.obstacles(id()).stream().map(sentences::of).toList()
                : List.of();
    }

    public List<ProjectName> getOthers() {
        return reading.others(id());
    }

    public List<Criterion> getCriteria() {
        return isRunning() ? reading.criteria(id()) : List.of();
    }

    public List<Pilots.Row> getProposals() {
        return reading.proposals(id());
    }

    /** Asked once for each request: the page looks at it several times. */
    private List<Move> open() {
        List<Move> known = Optional.ofNullable(open).orElseGet(() -> reading.open(id()));
        open = known;
        return known;
    }

    public GatewayRequest getRequest() {
        return current.get();
    }

    private long id() {
        return current.getId();
    }

    public TypedPilot getTyped() {
        return typed;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
