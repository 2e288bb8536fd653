package org.tarishi.gateway.type.simulator;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;

/** Hands messages to the simulated network. */
final class SimulatorLink implements GatewayLink {

    private static final int REMEMBERED = 10_000;

    private final Settings settings;
    private final LinkContext context;
    private final Network network;
    private final Pace pace;
    // Deferred once is enough: the second attempt of such a message is taken
    private final Set<Long> deferred = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    SimulatorLink(Settings settings, LinkContext context) {
        this.settings = settings;
        this.context = context;
        this.network = new Network(context.door());
        this.pace = new Pace(settings.number(Keys.PER_SECOND, 0));
    }

    @Override
    public Attempt submit(Submission submission) {
        Duration wait = network.isFull()
                ? Duration.ofSeconds(1)
                : pace.waitAt(context.clock().instant());
        SubmitOutcome outcome = wait.isZero() ? received(submission) : throttled(wait);
        return new Attempt(outcome, exchange(submission, outcome));
    }

    private SubmitOutcome received(Submission submission) {
        try {
            Thread.sleep(settings.number(Keys.LATENCY, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("simulator.no-answer", "interrupted");
        }
        Fate fate = Fate.of(submission.reference(), settings);
        return switch (fate.reception()) {
            case REFUSED -> refused(ErrorClass.PERM, "gateway.refused", "SIM-11");
            case NO_ANSWER -> unanswered(submission, fate);
            case DEFERRED ->
                deferred.add(submission.reference())
                        ? refused(ErrorClass.RETRY, "gateway.unavailable", "SIM-20")
                        : accepted(submission, fate);
            case ACCEPTED -> accepted(submission, fate);
        };
    }

    private SubmitOutcome accepted(Submission submission, Fate fate) {
        String id = ReportText.idOf(submission.reference());
        report(ReportText.byId(id, fate.delivered(), context.clock()), fate);
        return new Accepted(id);
    }

    private SubmitOutcome unanswered(Submission submission, Fate fate) {
        if (fate.taken()) {
            report(ReportText.byReference(submission.reference(), fate.delivered(), context.clock()), fate);
        }
        return new Unknown("simulator.no-answer", "as set up");
    }

    private void report(ReportText report, Fate fate) {
        Duration delay = Duration.ofMillis(settings.number(Keys.REPORT_DELAY, 0));
        for (int i = 0; i < fate.reports(); i++) {
            network.bring(report.request(), delay);
        }
    }

    private static SubmitOutcome throttled(Duration wait) {
        Trouble trouble = new Trouble(ErrorClass.THROTTLE, "gateway.throttled", "SIM-88", "too fast");
        return SubmitOutcome.of(trouble, wait);
    }

    private static SubmitOutcome refused(ErrorClass errorClass, String code, String providerCode) {
        return SubmitOutcome.of(new Trouble(errorClass, code, providerCode, "as set up"), Duration.ZERO);
    }

    private static Exchange exchange(Submission submission, SubmitOutcome outcome) {
        String sent = "> SUBMIT reference=" + submission.reference() + " to="
                + submission.to().e164()
                + " from=" + submission.from() + " segments="
                + submission.text().segments().count() + "\n> "
                + submission.text().text().replace("\n", "\n> ") + "\n";
        return new Exchange(sent
                + outcome.match(
                        accepted -> "< ACCEPTED id=" + accepted.remoteId(),
                        deferred -> "< NOT NOW " + deferred.trouble().providerCode(),
                        refused -> "< REFUSED " + refused.trouble().providerCode(),
                        unknown -> ""));
    }

    @Override
    public Probe probe() {
        return new Probe.Known(Map.of());
    }

    @Override
    public void close() {
        network.close();
    }
}
