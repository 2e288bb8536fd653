package org.tarishi.receiving.inbox;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends the answers to texts that began with no keyword, soon after they came. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerTimer {

    private static final System.Logger LOG = System.getLogger(AnswerTimer.class.getName());
    private static final int BATCH = 100;

    @Inject
    UnmatchedTexts texts;

    @Inject
    AnswerUnmatched answering;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void answer() {
        try {
            texts.toAnswer(BATCH).forEach(answering::answer);
        } catch (RuntimeException e) {
            // the container cancels a timer that throws
            LOG.log(WARNING, "answer.timer cause=" + e);
        }
    }
}
