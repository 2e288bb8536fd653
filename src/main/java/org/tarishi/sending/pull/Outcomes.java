package org.tarishi.sending.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tarishi.gateway.GatewayCondition;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.sending.dispatch.HealthNotes;
import org.tarishi.sending.dispatch.RecordOutcomes;
import org.tarishi.sending.outbox.Claim;

/** Takes what came of a handout for what came of a submit, and says what it tells of the phone. */
@ApplicationScoped
public class Outcomes {

    /** So many failures in a row that look like an empty SIM card pause the gateway, before all that waits fails too. */
    private static final int IN_A_ROW = 3;

    @Inject
    Handouts handouts;

    @Inject
    RecordOutcomes recorded;

    @Inject
    HealthNotes health;

    @Inject
    GatewayCondition condition;

    @Inject
    Gateways gateways;

    void record(Handout handout, SubmitOutcome said) {
        SubmitOutcome outcome = handout.isLong() ? ofALongText(said) : said;
        Submission given = handouts.submission(handout.getMessageId());
        Claim claim = new Claim(handout.getGatewayId(), given, handout.getAttempt(), given.validUntil());
        recorded.recordLater(claim, new Attempt(outcome, Exchange.NONE));
        note(handout.getGatewayId(), outcome);
    }

    /** Some of its parts may have gone out, so it is not tried again. */
    private static SubmitOutcome ofALongText(SubmitOutcome said) {
        return said instanceof Deferred deferred ? new Refused(deferred.trouble()) : said;
    }

    private void note(long gatewayId, SubmitOutcome outcome) {
        if (outcome instanceof Refused refused && refused.trouble().errorClass() == ErrorClass.CREDIT) {
            perhapsEmpty(gatewayId, refused.trouble());
        } else {
            health.note(gatewayId, outcome);
        }
    }

    private void perhapsEmpty(long gatewayId, Trouble trouble) {
        boolean enough = gateways.health(gatewayId).getTroublesInRow() + 1 >= IN_A_ROW;
        ErrorClass errorClass = enough ? ErrorClass.CREDIT : ErrorClass.RETRY;
        condition.troubled(
                gatewayId,
                new Trouble(errorClass, trouble.code(), trouble.providerCode(), trouble.detail()),
                Duration.ZERO);
    }
}
