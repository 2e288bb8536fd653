package org.tarishi.gateway.type.africastalking;

import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpLink;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;

/** Africa's Talking, live or its sandbox. */
@Dependent
public class AfricasTalkingType implements GatewayType {

    static final String CALLERS = "callers";

    private static final String USERNAME = "username";
    private static final String API_KEY = "api-key";
    private static final String BASE_URL = "base-url";
    private static final String ENQUEUE = "enqueue";

    @Override
    public String code() {
        return "africastalking";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.required(USERNAME, Kind.TEXT),
                Setting.required(API_KEY, Kind.SECRET),
                Setting.required(BASE_URL, Kind.URL).startingWith("https://api.africastalking.com"),
                Setting.optional(ENQUEUE, Kind.YES_NO).startingWith("true"),
                Setting.optional(CALLERS, Kind.TEXT));
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        return AfricasTalkingCallbacks.areAddresses(settings.text(CALLERS))
                ? List.of()
                : List.of(SettingFault.of(CALLERS, "fault.callers"));
    }

    /** Beside the usual two the one for people who dial a code to get no more messages from an alphanumeric sender. */
    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT, AfricasTalkingCallbacks.OPT_OUT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        SecretMask mask = new SecretMask(settings.secrets());
        Map<String, String> headers =
                Map.of("apikey", settings.text(API_KEY), "Accept", "application/json", "Content-Type", FormFields.TYPE);
        String url = settings.text(BASE_URL).strip().replaceFirst("/+$", "") + "/version1/";
        String user = FormFields.encoded(settings.text(USERNAME), StandardCharsets.UTF_8);
        return new HttpLink(
                context.http(),
                submission -> HttpCall.post(url + "messaging", headers, form(submission, settings), mask),
                answer -> AfricasTalkingAnswer.outcome(answer, answer.text(StandardCharsets.UTF_8), mask),
                HttpCall.get(url + "user?username=" + user, headers, mask));
    }

    private static String form(Submission submission, Settings settings) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("username", settings.text(USERNAME));
        fields.put("to", submission.to().e164());
        fields.put("message", submission.text().text());
        fields.put("from", submission.from());
        fields.put("bulkSMSMode", "1");
        // without it the answer waits for the operator, for longer than we wait for the answer
        fields.put("enqueue", settings.isYes(ENQUEUE) ? "1" : "");
        return FormFields.written(fields);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return new AfricasTalkingCallbacks(settings).read(request);
    }
}
