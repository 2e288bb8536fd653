package org.tarishi.gateway.type.vonage;

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
import org.tarishi.gateway.type.HttpLink;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.PhoneNumbers;

/** One form posted for each message. */
final class VonageLink implements GatewayLink {

    private static final long SHORTEST_MILLISECONDS = 20_000;
    private static final long LONGEST_MILLISECONDS = 604_800_000;

    private final Settings settings;
    private final LinkContext context;
    private final SecretMask mask;
    private final HttpLink link;

    VonageLink(Settings settings, LinkContext context) {
        this.settings = settings;
        this.context = context;
        this.mask = new SecretMask(settings.secrets());
        this.link = new HttpLink(context.http(), this::call, this::outcome, balance());
    }

    @Override
    public Attempt submit(Submission submission) {
        // Vonage has no sender of its own and would refuse the message for good
        return submission.from().isEmpty() ? withoutSender() : link.submit(submission);
    }

    private static Attempt withoutSender() {
        Trouble trouble = Trouble.of(ErrorClass.CONFIG, "gateway.no-sender", "");
        return new Attempt(SubmitOutcome.of(trouble, Duration.ZERO), Exchange.NONE);
    }

    private HttpCall call(Submission submission) {
        Map<String, String> headers = Map.of("Content-Type", FormFields.TYPE, "Accept", "application/json");
        return HttpCall.post(url("/sms/json"), headers, FormFields.written(fields(submission)), mask);
    }

    private HttpCall balance() {
        String signIn = BasicSignIn.of(settings.text(VonageType.API_KEY), settings.text(VonageType.API_SECRET));
        return HttpCall.get(url("/account/get-balance"), Map.of("Authorization", signIn), mask);
    }

    private String url(String path) {
        return settings.text(VonageType.BASE_URL).strip().replaceFirst("/+$", "") + path;
    }

    private Map<String, String> fields(Submission submission) {
        String from = submission.from();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("api_key", settings.text(VonageType.API_KEY));
        fields.put("api_secret", settings.text(VonageType.API_SECRET));
        fields.put("to", submission.to().digits());
        fields.put(
                "from",
                PhoneNumbers.international(from).map(number -> number.digits()).orElse(from));
        fields.put("text", submission.text().text());
        fields.put("type", submission.text().segments().encoding() == Encoding.UCS_2 ? "unicode" : "text");
        fields.put("status-report-req", "1");
        fields.put("callback", context.callbackUrls().apply("report"));
        fields.put("client-ref", Long.toString(submission.reference()));
        fields.put("ttl", Long.toString(milliseconds(submission)));
        return fields;
    }

    private long milliseconds(Submission submission) {
        long left = Duration.between(context.clock().instant(), submission.validUntil())
                .toMillis();
        return Math.max(SHORTEST_MILLISECONDS, Math.min(left, LONGEST_MILLISECONDS));
    }

    @Override
    public Probe probe() {
        return link.probe();
    }

    private SubmitOutcome outcome(Answered answer) {
        return VonageAnswer.outcome(answer, answer.text(StandardCharsets.UTF_8), mask);
    }

    @Override
    public void close() {
        link.close();
    }
}
