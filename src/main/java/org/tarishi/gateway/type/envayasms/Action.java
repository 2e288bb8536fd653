package org.tarishi.gateway.type.envayasms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Ask;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Repeats;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.Moments;
import org.tarishi.gateway.type.PhoneForm;
import org.tarishi.gateway.type.Settings;

/** What the app calls for; the names are those of its class App. */
record Action(CallbackRequest request, FormFields form, Settings settings) {

    static final String NAME = "action";

    /** The app sends two at a time, and says of none that it has it. */
    private static final int MOST = 10;

    private static final Pattern MODEL = Pattern.compile("\\(Android; SDK \\d+; ([^;)]*); ([^)]*)\\)");

    CallbackReading read() {
        return switch (form.text(NAME)) {
            case "outgoing" ->
                new Asking(new Ask("", MOST, PhoneForm.allowance(settings), Repeats.NEVER), news(), AppEvents::send);
            case "incoming" -> understood(inbound());
            case "send_status" -> SendStatus.read(form);
            case "device_status", "test" -> understood(news());
            // what somebody sent by hand on the phone, and whatever a later version of the app may say
            default -> understood(List.of());
        };
    }

    private static CallbackReading understood(List<GatewayEvent> events) {
        return new Understood(events, AppEvents.none());
    }

    /** A call is no text; of a picture message there is the text. */
    private List<GatewayEvent> inbound() {
        String from = form.text("from").strip();
        if (from.isEmpty() || form.text("message_type").equals("call")) {
            return List.of();
        }
        String text = form.text("message");
        return PhoneForm.heard(
                new InboundSms(identity(text), from, "", text, Optional.empty(), Moments.read(form.text("timestamp"))),
                settings);
    }

    /** As the app tells texts apart, which gives them no id: by sender, time and words. */
    private String identity(String text) {
        String timestamp = form.text("timestamp");
        return timestamp.isEmpty() ? "" : timestamp + "-" + Integer.toHexString(text.hashCode());
    }

    private List<GatewayEvent> news() {
        Optional<Integer> battery = form.value("battery")
                .filter(percent -> percent.matches("\\d{1,3}"))
                .map(Integer::valueOf);
        return battery.isEmpty()
                ? List.of()
                : List.of(new PhoneNews(
                        model(),
                        List.of(),
                        battery.filter(percent -> percent <= 100),
                        form.value("power").map(source -> !source.equals("0")),
                        form.value("network").map(Action::network),
                        Optional.empty()));
    }

    private Optional<String> model() {
        Matcher model = MODEL.matcher(request.header("user-agent"));
        return model.find() ? Optional.of((model.group(1) + " " + model.group(2)).strip()) : Optional.empty();
    }

    /** Android's own names. */
    private static String network(String name) {
        return switch (name) {
            case "WIFI" -> "Wi-Fi";
            case "MOBILE", "mobile" -> "Mobile";
            default -> name;
        };
    }
}
