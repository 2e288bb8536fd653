package org.tarishi.sending.dispatch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.sending.outbox.AcceptedMessages;

/** Stores what came of many submits in one transaction: the accepted together, since nearly all are, and the others one by one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecordBatch {

    @Inject
    AcceptedMessages accepted;

    @Inject
    RecordOutcomes outcomes;

    public void record(List<Submitted> batch) {
        Map<Long, Submitted> taken = batch.stream()
                .filter(Submitted::isAccepted)
                .collect(Collectors.toMap(Submitted::messageId, Function.identity(), (first, again) -> first));
        taken.keySet()
                .retainAll(accepted.leaveOutbox(
                        taken.values().stream().map(Submitted::accepted).toList()));
        List<Submitted> others = batch.stream()
                .filter(each -> taken.get(each.messageId()) != each)
                .toList();
        if (!others.isEmpty()) {
            outcomes.record(others);
        }
    }
}
