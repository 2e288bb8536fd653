package org.tarishi.sending.dispatch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.contact.consent.Said;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.platform.SharedRandom;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.MessageTally;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.outbox.OutboxEntry;
import org.tarishi.sms.PhoneNumber;

/** Stores what came of submits, whatever it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecordOutcomes {

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    OptOuts optOuts;

    @Inject
    MessageTally tally;

    @Inject
    FailOver failOver;

    @Inject
    Clock clock;

    private final RetryPolicy retries = new RetryPolicy(new SharedRandom());

    /** Each outcome counts even where the lease was lost meanwhile: then the message stands as UNCERTAIN and moves forward. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(List<Submitted> batch) {
        Map<Long, OutboxEntry> waiting = outbox
                .locked(batch.stream().map(Submitted::messageId).toList())
                .stream()
                .collect(Collectors.toMap(OutboxEntry::getMessageId, Function.identity()));
        List<Long> gone = batch.stream()
                .map(Submitted::messageId)
                .filter(id -> !waiting.containsKey(id))
                .toList();
        Map<Long, Delivery> left =
                deliveries.locked(gone).stream().collect(Collectors.toMap(Delivery::getMessageId, Function.identity()));
        outbox.giveBack(batch.stream()
                .filter(each -> waiting.containsKey(each.messageId()))
                .filter(each -> each.attempt().outcome() instanceof Deferred)
                .map(Submitted::claim)
                .toList());
        batch.forEach(each -> record(each, waiting, left));
    }

    /** What a gateway that asked for the message said of it later. */
    public void recordLater(Claim claim, Attempt attempt) {
        record(List.of(new Submitted(claim, attempt, false)));
    }

    private void record(Submitted each, Map<Long, OutboxEntry> waiting, Map<Long, Delivery> left) {
        long id = each.messageId();
        if (waiting.containsKey(id)) {
            record(each, waiting.get(id));
        } else if (left.containsKey(id)) {
            recordLate(each, left.get(id));
        }
    }

    private void record(Submitted each, OutboxEntry entry) {
        each.attempt()
                .outcome()
                .<Runnable>match(
                        accepted -> () -> accept(each, entry, accepted),
                        deferred -> () -> defer(each, entry, deferred),
                        refused -> () -> refuse(each, entry, refused),
                        unknown -> () -> leaveOpen(each, entry, unknown))
                .run();
    }

    private void accept(Submitted each, OutboxEntry entry, Accepted accepted) {
        Delivery delivery = new Delivery(entry, MessageState.SUBMITTED, Why.NONE, clock.instant());
        deliveries.leaveOutbox(entry, delivery.named(accepted.remoteId()));
        tell(each, Kind.ACCEPTED, new Why("", accepted.remoteId()));
    }

    private void defer(Submitted each, OutboxEntry entry, Deferred deferred) {
        Trouble trouble = deferred.trouble();
        Instant now = clock.instant();
        Instant later = now.plus(retries.waitAfter(entry.getAttempts(), deferred.pause()));
        if (trouble.errorClass().concernsTheGateway()) {
            entry.release(now);
        } else {
            entry.postpone(later);
        }
        tally.deferred(entry);
        tell(each, Kind.DEFERRED, why(trouble));
        failOver.moveOn(entry, FailOver.NOT_TAKEN, later);
    }

    private void refuse(Submitted each, OutboxEntry entry, Refused refused) {
        Why why = why(refused.trouble());
        deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.FAILED, why, clock.instant()));
        tell(each, Kind.REFUSED, why);
        heed(refused, entry.getProjectId(), each);
    }

    private void leaveOpen(Submitted each, OutboxEntry entry, Unknown unknown) {
        Why why = new Why(unknown.code(), unknown.detail());
        if (each.repeatIsHarmless()) {
            entry.stay();
            entry.postpone(clock.instant().plus(retries.waitAfter(entry.getAttempts(), Duration.ZERO)));
        } else {
            deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.UNCERTAIN, why, clock.instant()));
        }
        tell(each, Kind.UNANSWERED, why);
    }

    /** The sweep was faster and left the message UNCERTAIN; now we know more. */
    private void recordLate(Submitted each, Delivery delivery) {
        Instant now = clock.instant();
        each.attempt()
                .outcome()
                .<Runnable>match(
                        accepted -> () -> {
                            delivery.named(accepted.remoteId());
                            deliveries.become(delivery, MessageState.SUBMITTED, Why.NONE, now);
                            tell(each, Kind.ACCEPTED, new Why("", accepted.remoteId()));
                        },
                        deferred -> () -> tell(each, Kind.DEFERRED, why(deferred.trouble())),
                        refused -> () -> {
                            deliveries.become(delivery, MessageState.FAILED, why(refused.trouble()), now);
                            tell(each, Kind.REFUSED, why(refused.trouble()));
                            heed(refused, delivery.getProjectId(), each);
                        },
                        unknown -> () -> tell(each, Kind.UNANSWERED, new Why(unknown.code(), unknown.detail())))
                .run();
    }

    /** The gateway knows that the recipient wants no messages: from now on so do we. */
    private void heed(Refused refused, long project, Submitted each) {
        if (refused.trouble().errorClass() == ErrorClass.OPTOUT) {
            PhoneNumber number = each.claim().submission().to();
            String words = why(refused.trouble()).reason();
            optOuts.heard(new ProjectId(project), Said.stop(number, Source.REFUSAL, words, clock.instant()), "");
        }
    }

    private void tell(Submitted each, Kind kind, Why why) {
        deliveries.tell(each.messageId(), kind, why, each.attempt().exchange().text());
    }

    private static Why why(Trouble trouble) {
        return new Why(trouble.code(), (trouble.providerCode() + " " + trouble.detail()).strip());
    }
}
