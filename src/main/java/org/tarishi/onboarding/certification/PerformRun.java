package org.tarishi.onboarding.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Checks;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.RunStopped;
import org.tarishi.onboarding.certification.bench.Subject;
import org.tarishi.onboarding.certification.bench.Toolbox;
import org.tarishi.platform.RuleBroken;

/** Carries a run out, check by check, in a background thread and without a transaction of its own. */
@ApplicationScoped
public class PerformRun {

    private static final Logger LOG = System.getLogger(PerformRun.class.getName());

    @Inject
    RecordRun record;

    @Inject
    SettleRun settle;

    @Inject
    Checks checks;

    @Inject
    Toolbox toolbox;

    @Inject
    Clock clock;

    /** Never throws. */
    void perform(long runId) {
        try {
            record.begin(runId).ifPresent(this::carryOut);
        } catch (RunStopped stopped) {
            LOG.log(Level.INFO, "certification.stopped run={0}", Long.toString(runId));
        } catch (RuleBroken moved) {
            settle.abort(runId, "request-moved");
        } catch (RuntimeException e) {
            // without a sign of life it is ended by the timer, should this not reach the database either
            LOG.log(Level.WARNING, "certification.broke run=" + runId, e);
            settle.abort(runId, "broke");
        }
    }

    private void carryOut(Subject subject) {
        Pulse pulse = new Pulse(clock, () -> record.beat(subject.runId()));
        for (CheckId id : record.pending(subject.runId())) {
            pulse.run();
            carryOut(id, toolbox.bench(subject, pulse));
        }
        settle.settle(subject.runId());
    }

    private void carryOut(CheckId id, Bench bench) {
        long runId = bench.subject().runId();
        if (!record.begins(runId, id)) {
            return;
        }
        Judgement judgement = judge(id, bench);
        record.ends(runId, id, judgement, bench.evidence());
        LOG.log(Level.INFO, "certification.check run={0} check={1} {2}", Long.toString(runId), id, judgement.state());
    }

    /** One that breaks holds up no other. */
    private Judgement judge(CheckId id, Bench bench) {
        try {
            return checks.find(id).orElseThrow().run(bench);
        } catch (RunStopped stopped) {
            throw stopped;
        } catch (RuleBroken refused) {
            bench.note("the hub refused: " + refused.getMessage());
            return Judgement.failed("refused", refused.getMessage());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "certification.check-broke run=" + bench.subject().runId() + " check=" + id,
                    e);
            bench.note("the check broke: " + e.getClass().getSimpleName());
            return Judgement.failed("broke", e.getClass().getSimpleName());
        }
    }
}
