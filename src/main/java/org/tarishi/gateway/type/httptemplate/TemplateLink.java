package org.tarishi.gateway.type.httptemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/** One call a message, and now and then one for an access token before it; keeps nothing open itself. */
final class TemplateLink implements GatewayLink {

    private static final int UNAUTHORIZED = 401;

    /** After so long a message waits for its next try: with its call the submit would take longer than it may. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final Settings settings;
    private final LinkContext context;
    private final SecretMask mask;
    private final Answers answers;
    private final AccessToken token;

    TemplateLink(Settings settings, LinkContext context) {
        this.settings = settings;
        this.context = context;
        this.mask = new SecretMask(settings.secrets());
        this.answers = new Answers(settings, mask);
        this.token = new AccessToken(settings, context, mask);
    }

    @Override
    public Attempt submit(Submission submission) {
        Placeholders places = Placeholders.of(submission, settings, context);
        Optional<HttpCall> call = new Outgoing(settings, mask, places).call();
        return call.map(this::send).orElseGet(() -> untried(ErrorClass.PERM, "gateway.charset"));
    }

    @Override
    public Probe probe() {
        return new TemplateProbe(settings, context.http(), mask, token).ask();
    }

    private Attempt send(HttpCall call) {
        return AccessToken.isWanted(settings)
                ? withToken(call)
                : attempt(context.http().send(call));
    }

    private Attempt withToken(HttpCall call) {
        Instant late = context.clock().instant().plus(PATIENCE);
        Optional<Attempt> noToken = token.refresh();
        if (noToken.isPresent()) {
            return noToken.get();
        }
        if (context.clock().instant().isAfter(late)) {
            return untried(ErrorClass.RETRY, "gateway.unavailable");
        }
        HttpReply reply = context.http().send(token.on(call));
        if (!isUnauthorized(reply)) {
            return attempt(reply);
        }
        // it ran out early, so the message was not taken
        token.drop();
        return token.refresh().orElseGet(() -> attempt(context.http().send(token.on(call))));
    }

    private static boolean isUnauthorized(HttpReply reply) {
        return reply instanceof HttpReply.Answered answered && answered.status() == UNAUTHORIZED;
    }

    private Attempt attempt(HttpReply reply) {
        return new Attempt(reply.match(answers::read, HttpTroubles::notSent, HttpTroubles::noAnswer), reply.exchange());
    }

    private static Attempt untried(ErrorClass errorClass, String code) {
        return new Attempt(SubmitOutcome.of(Trouble.of(errorClass, code, ""), Duration.ZERO), Exchange.NONE);
    }

    @Override
    public void close() {
        // connections belong to the hub's HTTP client
    }
}
