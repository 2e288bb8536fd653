package org.tarishi.gateway.type.clickatell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSignIn;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpLink;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sms.PhoneNumbers;

/** Clickatell's platform (not the older Central). */
@Dependent
public class ClickatellType implements GatewayType {

    private static final String API_KEY = "api-key";
    private static final String BASE_URL = "base-url";
    private static final long LONGEST_MINUTES = 1440;

    @Override
    public String code() {
        return "clickatell";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.required(API_KEY, Kind.SECRET),
                Setting.required(BASE_URL, Kind.URL).startingWith("https://platform.clickatell.com"),
                CallbackSignIn.USER_SETTING,
                CallbackSignIn.PASSWORD_SETTING);
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        return CallbackSignIn.check(settings);
    }

    @Override
    public Set<String> handedOut() {
        return Set.of(CallbackSignIn.PASSWORD);
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        SecretMask mask = new SecretMask(settings.secrets());
        // the bare key, without a word before it
        Map<String, String> headers = Map.of(
                "Authorization",
                settings.text(API_KEY),
                "Accept",
                "application/json",
                "Content-Type",
                "application/json");
        String url = settings.text(BASE_URL).strip().replaceFirst("/+$", "");
        return new HttpLink(
                context.http(),
                submission -> HttpCall.post(
                        url + "/messages",
                        headers,
                        body(submission, context.clock().instant()),
                        mask),
                answer -> ClickatellAnswer.outcome(answer, answer.text(StandardCharsets.UTF_8), mask),
                HttpCall.get(url + "/public-client/balance", headers, mask));
    }

    private static String body(Submission submission, Instant now) {
        String from = submission.from();
        long minutes = Duration.between(now, submission.validUntil()).toMinutes();
        ObjectNode body = Json.object();
        body.putArray("to").add(submission.to().digits());
        if (!from.isEmpty()) {
            body.put(
                    "from",
                    PhoneNumbers.international(from)
                            .map(number -> number.digits())
                            .orElse(from));
        }
        body.put("content", submission.text().text());
        body.put("clientMessageId", Long.toString(submission.reference()));
        body.put("validityPeriod", Math.max(1, Math.min(minutes, LONGEST_MINUTES)));
        return body.toString();
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return ClickatellCallbacks.read(request, settings);
    }
}
