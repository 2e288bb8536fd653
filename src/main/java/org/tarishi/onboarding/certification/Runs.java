package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.Certificate;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.platform.NotFound;

/** The store of certification runs. Whoever asks has been let see the request, or is the run itself. */
@Stateless
public class Runs {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Of a request, newest first. */
    public List<CertificationRun> of(long requestId) {
        return em.createQuery(
                        "select r from CertificationRun r where r.requestId = :request order by r.id desc",
                        CertificationRun.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    public Optional<CertificationRun> last(long requestId) {
        return of(requestId).stream().findFirst();
    }

    public CertificationRun get(long id) {
        return Optional.ofNullable(em.find(CertificationRun.class, id))
                .orElseThrow(() -> new NotFound("certification run " + id));
    }

    /** Locked until the transaction ends: nodes and people may act on it at once. */
    public CertificationRun locked(long id) {
        return Optional.ofNullable(em.find(CertificationRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("certification run " + id));
    }

    public List<CertificationRun> in(RunState state) {
        return em.createQuery(
                        "select r from CertificationRun r where r.state = :state order by r.id", CertificationRun.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Those whose node has given no sign of life for too long. */
    public List<Long> silent() {
        Instant moment = clock.instant().minus(Pulse.DEAD_AFTER);
        return em.createQuery("select r.id from CertificationRun r where r.beatAt < :moment order by r.id", Long.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** What passed too long ago proves nothing any more. */
    public void expire() {
        em.createQuery(
                        "update CertificationRun r set r.state = :expired where r.state = :passed and r.endedAt < :moment")
                .setParameter("expired", RunState.EXPIRED)
                .setParameter("passed", RunState.PASSED)
                .setParameter("moment", clock.instant().minus(Certificate.VALID))
                .executeUpdate();
    }

    /** @return whether it is still to go on */
    public boolean beat(long id, Instant at) {
        return em.createQuery("update CertificationRun r set r.beatAt = :at where r.id = :id and r.state = :running")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("running", RunState.RUNNING)
                        .executeUpdate()
                == 1;
    }

    /** Written at once: EclipseLink knows no foreign keys. */
    public void add(CertificationRun run) {
        em.persist(run);
        em.flush();
    }

    public void add(CertificationCheck check) {
        em.persist(check);
    }

    public void add(PhoneReading reading) {
        em.persist(reading);
    }

    /** In the order of the catalogue. */
    public List<CertificationCheck> checks(long runId) {
        return em.createQuery(
                        "select c from CertificationCheck c where c.runId = :run order by c.checkId",
                        CertificationCheck.class)
                .setParameter("run", runId)
                .getResultList();
    }

    public CertificationCheck check(long runId, CheckId id) {
        return em.createQuery(
                        "select c from CertificationCheck c where c.runId = :run and c.checkId = :id",
                        CertificationCheck.class)
                .setParameter("run", runId)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** In the order they were sent. */
    public List<PhoneReading> readings(long runId) {
        return em.createQuery("select p from PhoneReading p where p.runId = :run order by p.id", PhoneReading.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** Of a run; another run's does not exist. */
    public PhoneReading reading(long runId, long id) {
        return Optional.ofNullable(em.find(PhoneReading.class, id))
                .filter(reading -> reading.getRunId() == runId)
                .orElseThrow(() -> new NotFound("reading " + id));
    }
}
