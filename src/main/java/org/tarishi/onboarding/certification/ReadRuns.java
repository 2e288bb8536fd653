package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.Requests;

/** What the platform's people see of the runs of a request. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class ReadRuns {

    @Inject
    Requests requests;

    @Inject
    Runs runs;

    @Inject
    CurrentCaller caller;

    /** Whether the reader may start, stop and answer. */
    public boolean mayTest() {
        return caller.get() instanceof Caller.Person person && person.has(PlatformRole.ADMIN);
    }

    /** Newest first. */
    public List<CertificationRun> of(long requestId) {
        return runs.of(requests.get(requestId).getId());
    }

    /** Of a request's; empty where there is none of that id. */
    public Optional<CertificationRun> one(long requestId, long runId) {
        return of(requestId).stream().filter(run -> run.getId() == runId).findFirst();
    }

    public List<CertificationCheck> checks(CertificationRun run) {
        return runs.checks(run.getId());
    }

    /** Those that wait for a reader. */
    public List<PhoneReading> open(CertificationRun run) {
        return readings(run).stream()
                .filter(reading -> reading.getState() == PhoneReading.State.OPEN)
                .toList();
    }

    public List<PhoneReading> readings(CertificationRun run) {
        return runs.readings(run.getId());
    }
}
