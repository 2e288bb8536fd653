package org.tarishi.gateway.type.twilio;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.BasicSignIn;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpProbe;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/** One call a message. */
final class TwilioLink implements GatewayLink {

    private static final long LONGEST_VALIDITY_SECONDS = 36_000;

    private final Settings settings;
    private final LinkContext context;
    private final SecretMask mask;
    private final TwilioAnswers answers;

    TwilioLink(Settings settings, LinkContext context) {
        this.settings = settings;
        this.context = context;
        this.mask = new SecretMask(settings.secrets());
        this.answers = new TwilioAnswers(mask);
    }

    @Override
    public Attempt submit(Submission submission) {
        if (submission.from().isBlank() && !settings.has(Keys.MESSAGING_SERVICE)) {
            Trouble trouble = Trouble.of(ErrorClass.CONFIG, "twilio.no-sender", "");
            return new Attempt(SubmitOutcome.of(trouble, Duration.ZERO), Exchange.NONE);
        }
        HttpReply reply = context.http().send(call(submission));
        return new Attempt(reply.match(answers::read, HttpTroubles::notSent, HttpTroubles::noAnswer), reply.exchange());
    }

    private HttpCall call(Submission submission) {
        Map<String, String> headers = Map.of("Authorization", signIn(), "Content-Type", FormFields.TYPE);
        return HttpCall.post(account("/Messages.json"), headers, FormFields.written(fields(submission)), mask);
    }

    @Override
    public Probe probe() {
        return HttpProbe.ask(context.http(), HttpCall.get(account(".json"), Map.of("Authorization", signIn()), mask));
    }

    private String account(String path) {
        String base = settings.text(Keys.BASE_URL).strip().replaceFirst("/+$", "");
        String sid = settings.text(Keys.ACCOUNT_SID).strip();
        return base + "/2010-04-01/Accounts/" + FormFields.encoded(sid, StandardCharsets.UTF_8) + path;
    }

    private String signIn() {
        return settings.has(Keys.API_KEY)
                ? BasicSignIn.of(settings.text(Keys.API_KEY).strip(), settings.text(Keys.API_SECRET))
                : BasicSignIn.of(settings.text(Keys.ACCOUNT_SID).strip(), settings.text(Keys.AUTH_TOKEN));
    }

    private Map<String, String> fields(Submission submission) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("To", submission.to().e164());
        fields.put("From", submission.from());
        fields.put("MessagingServiceSid", settings.text(Keys.MESSAGING_SERVICE).strip());
        fields.put("Body", submission.text().text());
        // our reference also in the URL, so that a report settles a message whose submit got no answer
        fields.put("StatusCallback", context.callbackUrls().apply("report") + "?ref=" + submission.reference());
        fields.put("ValidityPeriod", Long.toString(validity(submission)));
        return fields;
    }

    private long validity(Submission submission) {
        long seconds = Duration.between(context.clock().instant(), submission.validUntil())
                .toSeconds();
        return Math.max(1, Math.min(LONGEST_VALIDITY_SECONDS, seconds));
    }

    @Override
    public void close() {
        // connections belong to the hub's HTTP client
    }
}
