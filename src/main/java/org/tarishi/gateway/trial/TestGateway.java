package org.tarishi.gateway.trial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.OwnSessions;
import org.tarishi.gateway.trial.Trial.Result;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.platform.Ids;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** Sends one real message over a project's own gateway or a shared one, paused or not, past the outbox; charges may apply. */
@Stateless
public class TestGateway {

    private static final Logger LOG = System.getLogger(TestGateway.class.getName());
    private static final Duration WORTH_SENDING = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** Only the node with the session can send; an ordinary message finds its way there. */
    private static final SubmitOutcome ELSEWHERE =
            SubmitOutcome.of(Trouble.of(ErrorClass.RETRY, "trial.elsewhere", ""), Duration.ZERO);

    @Inject
    Gateways gateways;

    @Inject
    GatewayLinks links;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    OwnSessions sessions;

    @Inject
    Clock clock;

    /** One that was just set up gets its session within a second or two. */
    Duration patience = Duration.ofSeconds(3);

    /** Also over one that is still being set up. Blocks up to {@link org.tarishi.gateway.type.LinkContext#SUBMIT_LIMIT}, so it holds no transaction meanwhile. */
    @Needs(Permission.MANAGE_GATEWAYS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Trial send(ProjectId project, long gatewayId, PhoneNumber to, SmsText text) {
        Gateway gateway = gateways.ownOrDraft(project, gatewayId);
        audit.record(Deed.in(project, "gateway.tested", gateway.getName()));
        return send(gateway, to, text);
    }

    /** As {@link #send(ProjectId, long, PhoneNumber, SmsText)}, over one that the platform shares. */
    @NeedsPlatform
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Trial sendOverShared(long gatewayId, PhoneNumber to, SmsText text) {
        Gateway gateway = gateways.shared(gatewayId);
        audit.record(Deed.of("gateway.tested", gateway.getName()));
        return send(gateway, to, text);
    }

    private Trial send(Gateway gateway, PhoneNumber to, SmsText text) {
        Instant start = clock.instant();
        Submission submission = new Submission(ids.next(), to, gateway.getSender(), text, start.plus(WORTH_SENDING));
        Attempt attempt = isServed(gateway) ? attempt(gateway, submission) : new Attempt(ELSEWHERE, Exchange.NONE);
        return trial(attempt, Duration.between(start, clock.instant()));
    }

    private boolean isServed(Gateway gateway) {
        Instant end = clock.instant().plus(patience);
        while (!sessions.serves(gateway) && clock.instant().isBefore(end) && rest()) {
            // whoever keeps the sessions may be about to take it
        }
        return sessions.serves(gateway);
    }

    /** False when somebody wants this thread to end. */
    private static boolean rest() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Attempt attempt(Gateway gateway, Submission submission) {
        try {
            return links.to(gateway).submit(submission);
        } catch (RuntimeException e) {
            // a bug in an adapter, as in dispatch: nobody knows what went out before it struck
            LOG.log(Level.ERROR, "trial.bug gateway=" + gateway.getId(), e);
            return new Attempt(
                    new SubmitOutcome.Unknown("gateway.bug", e.getClass().getSimpleName()), Exchange.NONE);
        }
    }

    private static Trial trial(Attempt attempt, Duration took) {
        String exchange = attempt.exchange().text();
        long millis = took.toMillis();
        return attempt.outcome()
                .match(
                        accepted -> new Trial(Result.ACCEPTED, "", accepted.remoteId(), exchange, millis),
                        deferred -> troubled(Result.DEFERRED, deferred.trouble(), exchange, millis),
                        refused -> troubled(Result.REFUSED, refused.trouble(), exchange, millis),
                        unknown -> new Trial(Result.UNKNOWN, unknown.code(), unknown.detail(), exchange, millis));
    }

    private static Trial troubled(Result result, Trouble trouble, String exchange, long millis) {
        String detail = (trouble.providerCode() + " " + trouble.detail()).strip();
        return new Trial(result, trouble.code(), detail, exchange, millis);
    }
}
