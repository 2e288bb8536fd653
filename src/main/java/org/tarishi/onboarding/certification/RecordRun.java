package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.CheckState;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Subject;
import org.tarishi.platform.Ids;

/** Writes down what a run does, a short transaction each: between them it may wait for minutes. */
@Stateless
public class RecordRun {

    @Inject
    Runs runs;

    @Inject
    Requests requests;

    @Inject
    GatewayInTest gateway;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Empty when another node was faster, or somebody stopped it before it began. */
    public Optional<Subject> begin(long runId) {
        CertificationRun run = runs.locked(runId);
        if (!run.begin(gateway.markOf(run.getGatewayId()), clock.instant())) {
            return Optional.empty();
        }
        gateway.open(run.getGatewayId());
        GatewayRequest request = requests.find(run.getRequestId()).orElseThrow();
        return Optional.of(new Subject(
                runId,
                request.getReference(),
                request.project(),
                request.getCountry(),
                run.getGatewayId(),
                run.getAdapter(),
                run.phones(),
                run.bounds(),
                clock.instant()));
    }

    /** @return whether the run is to go on */
    public boolean beat(long runId) {
        return runs.beat(runId, clock.instant());
    }

    public List<CheckId> pending(long runId) {
        return runs.checks(runId).stream()
                .filter(check -> check.getState() == CheckState.PENDING)
                .map(CertificationCheck::getCheckId)
                .toList();
    }

    /** @return whether it is still to be carried out */
    public boolean begins(long runId, CheckId id) {
        return runs.check(runId, id).begin(clock.instant());
    }

    public void ends(long runId, CheckId id, Judgement judgement, String evidence) {
        CertificationCheck check = runs.check(runId, id);
        check.judge(judgement, clock.instant());
        check.saw(evidence);
        judgement
                .readings()
                .forEach(each -> runs.add(new PhoneReading(ids.next(), check, runId, each).sent(clock.instant())));
    }
}
