package org.tarishi.onboarding.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The tests of a request's gateway: started, watched, stopped. */
@Named
@RequestScoped
public class CertificationPage {

    private static final String VIEW = "/onboarding/certification/certification.xhtml?faces-redirect=true&id=";

    @Inject
    CurrentCase current;

    @Inject
    ReadRuns reading;

    @Inject
    StartRun starting;

    @Inject
    StopRun stopping;

    private final RunOrderForm order = new RunOrderForm();
    private @Nullable List<CertificationRun> runs;

    public void load() {
        getLast().ifPresent(run -> order.fill(run.phones(), run.getUnattended()));
    }

    /** Newest first. */
    public List<CertificationRun> getRuns() {
        List<CertificationRun> known = Optional.ofNullable(runs).orElseGet(() -> reading.of(current.getId()));
        runs = known;
        return known;
    }

    public Optional<CertificationRun> getLast() {
        return getRuns().stream().findFirst();
    }

    public List<CheckRow> getChecks() {
        Sentences words = Sentences.in(Faces.getLocale());
        return getLast().map(reading::checks).orElseGet(List::of).stream()
                .map(check -> CheckRow.of(check, words))
                .toList();
    }

    public boolean isUnderWay() {
        return getLast().filter(run -> run.getState().isOpen()).isPresent();
    }

    public boolean isStartable() {
        return isTester() && current.get().getState() == RequestState.TESTING && !isUnderWay();
    }

    /** Whether the reader may start, stop and sign. */
    public boolean isTester() {
        return reading.mayTest();
    }

    public @Nullable String start() {
        try {
            starting.start(current.getId(), order.read(current.get().getCountry()), order.getUnattended());
            Notice.afterRedirect("certify.started");
            return VIEW + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    public String stop() {
        stopping.stop(current.getId());
        Notice.afterRedirect("certify.stopped");
        return VIEW + current.getId();
    }

    /** Shows the page as it is now: forms cannot be fetched anew in part. */
    public String look() {
        return VIEW + current.getId();
    }

    public RunOrderForm getOrder() {
        return order;
    }
}
