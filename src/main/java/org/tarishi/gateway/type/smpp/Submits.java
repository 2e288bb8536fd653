package org.tarishi.gateway.type.smpp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.gateway.type.smpp.PartAnswer.Denied;
import org.tarishi.gateway.type.smpp.PartAnswer.NotSent;
import org.tarishi.gateway.type.smpp.PartAnswer.Silent;
import org.tarishi.gateway.type.smpp.PartAnswer.Taken;

/**
 * Submits the parts of a message one after the other over one session. The message is accepted when all of them are; where
 * only some are, nobody can tell what the phone will show, and it is Unknown.
 */
final class Submits {

    /** All parts together; with the wait for a place it stays below {@code SUBMIT_LIMIT}. */
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int REMEMBERED = 10_000;
    private static final Set<Integer> ONLY_ONCE_MORE = Set.of(0x45, 0xFE, 0xFF);
    private static final int NOT_BOUND = 0x04;

    private final ReportIds ids;
    private final Statuses statuses;
    private final SecretMask mask;

    // Messages that met such a status before: the second time it is final
    private final Set<Long> hadTheirChance =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            }));

    Submits(Settings settings, SecretMask mask) {
        this.ids = ReportIds.of(settings.text(Keys.REPORT_ID));
        this.statuses = Statuses.of(settings.text(Keys.ERRORS));
        this.mask = mask;
    }

    Attempt submit(long reference, List<SubmitPart> parts, SmscSession session) {
        long end = System.nanoTime() + WHOLE.toNanos();
        Talk talk = new Talk(mask);
        List<String> taken = new ArrayList<>();
        for (SubmitPart part : parts) {
            PartAnswer answer = submitUntilTaken(part, session, talk, taken.isEmpty() ? 0 : end);
            if (answer instanceof Taken given) {
                taken.add(given.id());
            } else {
                return new Attempt(outcome(reference, answer, taken.size(), parts.size()), talk.exchange());
            }
        }
        String last = taken.get(taken.size() - 1);
        return new Attempt(new Accepted(ids.answered(last)), talk.exchange());
    }

    /** Once some parts are taken the others are worth some patience: a part that was surely not taken is sent again. */
    private PartAnswer submitUntilTaken(SubmitPart part, SmscSession session, Talk talk, long until) {
        PartAnswer answer = submitOnce(part, session, talk, WHOLE);
        while (passes(answer) && until - System.nanoTime() > 2 * SHORTEST.toNanos()) {
            pause();
            answer = submitOnce(part, session, talk, Duration.ofNanos(until - System.nanoTime()));
        }
        return answer;
    }

    private PartAnswer submitOnce(SubmitPart part, SmscSession session, Talk talk, Duration wait) {
        talk.said(part);
        PartAnswer answer = session.submit(part, wait);
        talk.heard(answer);
        if (answer instanceof Denied denied && denied.status() == NOT_BOUND) {
            // it thinks otherwise than we do: a new session will make us agree
            session.close();
        }
        return answer;
    }

    private boolean passes(PartAnswer answer) {
        return answer instanceof Denied denied
                && Set.of(ErrorClass.RETRY, ErrorClass.THROTTLE)
                        .contains(statuses.ofSubmit(denied.status()).errorClass());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(SHORTEST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SubmitOutcome outcome(long reference, PartAnswer answer, int taken, int parts) {
        if (answer instanceof Silent silent) {
            return new Unknown(silent.code(), silent.detail());
        }
        if (taken > 0) {
            return new Unknown("smpp.partly", taken + "/" + parts + ", " + words(answer));
        }
        if (answer instanceof Denied denied) {
            return SubmitOutcome.of(judged(reference, denied.status()), Statuses.hold(denied.status()));
        }
        return answer instanceof NotSent notSent
                ? deferred(notSent)
                : SubmitOutcome.of(Trouble.of(ErrorClass.PERM, "smpp.unfit", words(answer)), Duration.ZERO);
    }

    private static SubmitOutcome deferred(NotSent notSent) {
        return SubmitOutcome.of(Trouble.of(ErrorClass.RETRY, "smpp.not-bound", notSent.detail()), Duration.ZERO);
    }

    private Trouble judged(long reference, int status) {
        Trouble trouble = statuses.ofSubmit(status);
        boolean again = trouble.errorClass() == ErrorClass.RETRY
                && ONLY_ONCE_MORE.contains(status)
                && !hadTheirChance.add(reference);
        return again
                ? new Trouble(
                        ErrorClass.PERM, HttpTroubles.codeOf(ErrorClass.PERM), trouble.providerCode(), trouble.detail())
                : trouble;
    }

    private static String words(PartAnswer answer) {
        if (answer instanceof Denied denied) {
            return (Statuses.hex(denied.status()) + " " + StatusNames.of(denied.status())).strip();
        }
        return answer instanceof PartAnswer.Unfit unfit ? unfit.detail() : "";
    }
}
