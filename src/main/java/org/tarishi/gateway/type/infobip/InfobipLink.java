package org.tarishi.gateway.type.infobip;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpProbe;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.ProviderWords;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

/**
 * Sends under an id of ours. Where Infobip knows the id already, its log says whether the earlier attempt was taken; one
 * that was rejected (no credit, say) has used up its id, so the next attempt takes the next one.
 */
final class InfobipLink implements GatewayLink {

    private static final int MOST_IDS = 3;

    /** After so long no further call is begun: with it a submit would take longer than it may. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final InfobipCalls calls;
    private final LinkContext context;

    InfobipLink(Settings settings, LinkContext context) {
        this.calls = new InfobipCalls(settings, context.callbackUrls().apply("report"));
        this.context = context;
    }

    @Override
    public Attempt submit(Submission submission) {
        Instant start = context.clock().instant();
        Attempt attempt = new Attempt(new Unknown("gateway.uncertain", ""), Exchange.NONE);
        for (int i = 1; i <= MOST_IDS && context.clock().instant().isBefore(start.plus(PATIENCE)); i++) {
            String id = i == 1 ? Long.toString(submission.reference()) : submission.reference() + "-" + i;
            HttpReply reply = call(calls.send(submission, id, start));
            attempt = after(attempt, outcome(reply, id), reply);
            if (!isDuplicate(attempt.outcome())) {
                return attempt;
            }
            HttpReply log = call(calls.lookUp(id));
            attempt = after(attempt, earlier(log, id), log);
            if (!isDuplicate(attempt.outcome())) {
                return attempt;
            }
        }
        return new Attempt(new Unknown("gateway.uncertain", ""), attempt.exchange());
    }

    @Override
    public Probe probe() {
        return HttpProbe.ask(context.http(), calls.balance());
    }

    private HttpReply call(HttpCall call) {
        return context.http().send(call);
    }

    private static Attempt after(Attempt before, SubmitOutcome outcome, HttpReply reply) {
        String text = (before.exchange().text() + "\n" + reply.exchange().text()).strip();
        return new Attempt(outcome, new Exchange(text));
    }

    private SubmitOutcome outcome(HttpReply reply, String id) {
        return reply.match(answer -> sent(answer, id), HttpTroubles::notSent, HttpTroubles::noAnswer);
    }

    private SubmitOutcome sent(Answered answer, String id) {
        String body = answer.text(StandardCharsets.UTF_8);
        String detail = ProviderWords.of(answer.status(), body, calls.mask());
        if (answer.status() / 100 != 2) {
            return HttpTroubles.refused(answer, detail);
        }
        InfobipStatus status = Json.read(body)
                .map(root -> root.path("messages").path(0).path("status"))
                .map(InfobipStatus::of)
                .orElse(InfobipStatus.NONE);
        if (!status.isKnown()) {
            return new Unknown("gateway.not-understood", detail);
        }
        return status.isTaken() ? new Accepted(id) : SubmitOutcome.of(status.trouble(), answer.retryAfter());
    }

    /** What became of the attempt that had the id first; a duplicate again when that one was rejected. */
    private SubmitOutcome earlier(HttpReply reply, String id) {
        return reply.match(
                answer -> logged(answer, id),
                notSent -> new Unknown(notSent.code(), notSent.detail()),
                HttpTroubles::noAnswer);
    }

    private static SubmitOutcome logged(Answered answer, String id) {
        Optional<JsonNode> results = Json.read(answer.text(StandardCharsets.UTF_8))
                .map(root -> root.path("results"))
                .filter(JsonNode::isArray);
        if (answer.status() != 200 || results.isEmpty()) {
            return new Unknown("gateway.uncertain", "HTTP " + answer.status());
        }
        return saysRejected(results.get())
                ? SubmitOutcome.of(InfobipStatus.DUPLICATE.trouble(), Duration.ZERO)
                : new Accepted(id);
    }

    // The log may tell of the refused repeats too, under the same id
    private static boolean saysRejected(JsonNode results) {
        List<InfobipStatus> statuses = StreamSupport.stream(results.spliterator(), false)
                .map(entry -> InfobipStatus.of(entry.path("status")))
                .filter(status -> !status.isDuplicate())
                .toList();
        return !statuses.isEmpty() && statuses.stream().allMatch(InfobipStatus::isRejected);
    }

    private static boolean isDuplicate(SubmitOutcome outcome) {
        return outcome instanceof SubmitOutcome.Refused refused
                && refused.trouble()
                        .providerCode()
                        .equals(InfobipStatus.DUPLICATE.trouble().providerCode());
    }

    @Override
    public void close() {
        // connections belong to the hub's HTTP client
    }
}
