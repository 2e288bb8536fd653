package org.tarishi.gateway;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;

/**
 * What a gateway answers to one text is ignored on this node, as if it had never come: for a test of what follows. Messages
 * with other texts are handed over as ever. Close it.
 */
public final class WithheldAnswers implements AutoCloseable {

    private final String text;
    private final Runnable end;
    private final AtomicInteger handedOver = new AtomicInteger();

    WithheldAnswers(String text, Runnable end) {
        this.text = text;
        this.end = end;
    }

    /** How often the text was handed over without a known answer. */
    public int count() {
        return handedOver.get();
    }

    GatewayLink on(GatewayLink link) {
        return new DeafLink(link);
    }

    @Override
    public void close() {
        end.run();
    }

    private final class DeafLink implements GatewayLink {

        private final GatewayLink link;

        DeafLink(GatewayLink link) {
            this.link = link;
        }

        @Override
        public Attempt submit(Submission submission) {
            Attempt attempt = link.submit(submission);
            if (!submission.text().text().equals(text)) {
                return attempt;
            }
            handedOver.incrementAndGet();
            return new Attempt(new Unknown("gateway.answer-withheld", ""), attempt.exchange());
        }

        @Override
        public Probe probe() {
            return link.probe();
        }

        @Override
        public void connect() {
            link.connect();
        }

        @Override
        public Optional<Trouble> trouble() {
            return link.trouble();
        }

        @Override
        public void close() {
            link.close();
        }
    }
}
