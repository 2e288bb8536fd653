package org.tarishi.gateway.type.telerivet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;

/** One call a message; before a repeat also the question whether it is there already. */
final class TelerivetLink implements GatewayLink {

    private final Settings settings;
    private final LinkContext context;
    private final TelerivetApi api;
    private final TelerivetAnswers answers;
    private final EarlierTry earlier;

    TelerivetLink(Settings settings, LinkContext context) {
        this.settings = settings;
        this.context = context;
        this.api = new TelerivetApi(settings);
        this.answers = new TelerivetAnswers(api.mask());
        this.earlier = new EarlierTry(settings, api, context);
    }

    @Override
    public Attempt submit(Submission submission) {
        Optional<Instant> open = submission.openSince();
        return open.flatMap(since -> earlier.settled(submission.reference(), since))
                .orElseGet(() -> send(submission));
    }

    @Override
    public Probe probe() {
        return new PhoneQuestion().ask(settings, context.http());
    }

    private Attempt send(Submission submission) {
        HttpReply reply = context.http().send(api.post("/messages/send", body(submission)));
        return new Attempt(reply.match(answers::read, HttpTroubles::notSent, HttpTroubles::noAnswer), reply.exchange());
    }

    private String body(Submission submission) {
        ObjectNode body = Json.object();
        String reference = Long.toString(submission.reference());
        body.put("route_id", settings.text(Keys.PHONE_ID).strip());
        body.put("to_number", submission.to().e164());
        body.put("content", submission.text().text());
        body.put("message_type", "sms");
        // our reference also in the URL, so that a report settles a message whose submit got no answer
        body.put("status_url", context.callbackUrls().apply("report") + "?ref=" + reference);
        body.put("status_secret", settings.text(Keys.WEBHOOK_SECRET));
        body.putObject("vars").put(EarlierTry.VARIABLE, reference);
        return body.toString();
    }

    @Override
    public void close() {
        // connections belong to the hub's HTTP client
    }
}
