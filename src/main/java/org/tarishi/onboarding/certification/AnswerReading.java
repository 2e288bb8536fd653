package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.certification.PhoneReading.State;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.CheckState;
import org.tarishi.platform.RuleBroken;

/** What people found: on a phone, or by doing a check themselves. The last answer ends the run. */
@Stateless
public class AnswerReading {

    private static final int SHORTEST_REMARK = 5;

    @Inject
    Runs runs;

    @Inject
    SettleRun settle;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * A text stands on the phone as it was sent.
     *
     * @throws RuleBroken when it is not its code that was typed
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void equal(long requestId, long readingId, String typed) {
        CertificationRun run = underWay(requestId);
        PhoneReading reading = runs.reading(run.getId(), readingId);
        if (!reading.isProvenBy(typed)) {
            throw RuleBroken.at("", "rule.certification.wrong-code", reading.getCheckId(), reading.getOperator());
        }
        answer(reading, State.EQUAL, caller.get().label());
    }

    /** Something else stands there, or nothing came. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void different(long requestId, long readingId) {
        CertificationRun run = underWay(requestId);
        answer(
                runs.reading(run.getId(), readingId),
                State.DIFFERENT,
                caller.get().label());
    }

    /** The code came back as a text from the phone itself. */
    public void textedIn(long runId, long readingId) {
        runs.locked(runId);
        PhoneReading reading = runs.reading(runId, readingId);
        if (reading.getState() == State.OPEN) {
            answer(reading, State.EQUAL, reading.getNumber());
        }
    }

    /**
     * A check that is a person's alone.
     *
     * @throws RuleBroken at {@code remark} when nothing is said about how it was done
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void find(long requestId, CheckId id, boolean well, String remark) {
        CertificationRun run = underWay(requestId);
        CertificationCheck check = runs.check(run.getId(), id);
        boolean open = id.way() == CheckId.Way.BY_PERSON && check.getState() == CheckState.WAITING_FOR_PERSON;
        if (!open) {
            throw RuleBroken.at("", "rule.certification.not-yours", id);
        }
        if (remark.strip().length() < SHORTEST_REMARK) {
            throw RuleBroken.at("remark", "rule.request.text-too-short", SHORTEST_REMARK);
        }
        check.find(well, caller.get().label(), remark.strip(), clock.instant());
        settle.settle(run.getId());
    }

    private CertificationRun underWay(long requestId) {
        CertificationRun run = runs.last(requestId)
                .filter(last -> last.getState() == RunState.RUNNING)
                .orElseThrow(() -> RuleBroken.at("", "rule.certification.no-run"));
        return runs.locked(run.getId());
    }

    private void answer(PhoneReading reading, State how, String by) {
        reading.answer(how, by, clock.instant());
        List<PhoneReading> ofCheck = runs.readings(reading.getRunId()).stream()
                .filter(each -> each.getCheckId() == reading.getCheckId())
                .toList();
        boolean allRead = ofCheck.stream().allMatch(each -> each.getState() == State.EQUAL);
        if (allRead || how == State.DIFFERENT) {
            CertificationCheck check = runs.check(reading.getRunId(), reading.getCheckId());
            check.find(allRead, by, "", clock.instant());
            settle.settle(reading.getRunId());
        }
    }
}
