package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Step;
import org.tarishi.onboarding.certification.bench.CheckState;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.contract.AdvanceTrack;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;

/** Ends a run, and moves the request on with it: they stand or fall together. */
@Stateless
public class SettleRun {

    @Inject
    Runs runs;

    @Inject
    GatewayInTest gateway;

    @Inject
    AdvanceRequest advance;

    @Inject
    AdvanceTrack tracks;

    @Inject
    Clock clock;

    /**
     * Ends the run as soon as its result is certain: with the first blocking check that failed once nothing is being carried
     * out, or when nothing is open any more.
     *
     * @throws RuleBroken when the request cannot be moved; then nothing is done
     */
    public void settle(long runId) {
        CertificationRun run = runs.locked(runId);
        List<CertificationCheck> checks = runs.checks(runId);
        if (run.getState() != RunState.RUNNING || isAtWork(checks)) {
            return;
        }
        List<CertificationCheck> failed =
                checks.stream().filter(CertificationCheck::isFailedBlocker).toList();
        boolean waits = checks.stream().anyMatch(check -> check.getState() == CheckState.WAITING_FOR_PERSON);
        if (failed.isEmpty() && waits) {
            run.isLeftToPeople();
            return;
        }
        end(run, checks, failed);
    }

    private static boolean isAtWork(List<CertificationCheck> checks) {
        return checks.stream()
                .anyMatch(check -> check.getState() == CheckState.PENDING || check.getState() == CheckState.RUNNING);
    }

    private void end(CertificationRun run, List<CertificationCheck> checks, List<CertificationCheck> failed) {
        run.marks().end(gateway.markOf(run.getGatewayId()));
        gateway.shut(run.getGatewayId());
        if (!run.marks().isUnchanged()) {
            close(run, checks, RunState.ABORTED, "configuration-changed");
            return;
        }
        if (!failed.isEmpty()) {
            close(run, checks, RunState.FAILED, "");
            advance.byItself(run.getRequestId(), Move.MEND, new Step.Because(why(run, failed)));
            return;
        }
        close(run, checks, RunState.PASSED, "");
        tracks.tested(run.getRequestId(), operators(run), say("certify.track", Long.toString(run.getId())));
        advance.byItself(
                run.getRequestId(),
                Move.CERTIFY,
                new LaunchStep.Certify(
                        run.getId(), run.getStartedBy(), run.marks().getBefore(), 0));
    }

    /** Those whose phones got what was sent. */
    private static Set<String> operators(CertificationRun run) {
        return run.phones().stream()
                .filter(TestPhone::receives)
                .map(TestPhone::operator)
                .collect(Collectors.toSet());
    }

    private static String why(CertificationRun run, List<CertificationCheck> failed) {
        String ids = failed.stream().map(check -> check.getCheckId().name()).collect(Collectors.joining(", "));
        return say("certify.mend", Long.toString(run.getId()), ids);
    }

    /** For the history, which is in English. */
    private static String say(String key, Object... args) {
        return Sentences.in(Locale.ENGLISH).of(key, args);
    }

    /** Ends it without a result; one that has ended stays as it is. */
    public void abort(long runId, String reason) {
        CertificationRun run = runs.locked(runId);
        if (run.getState().isOpen()) {
            close(run, runs.checks(runId), RunState.ABORTED, reason);
            gateway.shut(run.getGatewayId());
        }
    }

    private void close(CertificationRun run, List<CertificationCheck> checks, RunState how, String reason) {
        checks.stream()
                .filter(check -> check.getState().isOpen())
                .forEach(check -> check.judge(Judgement.skipped("run-ended"), clock.instant()));
        run.end(how, reason, clock.instant());
    }
}
