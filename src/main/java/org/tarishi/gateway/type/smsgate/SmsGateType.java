package org.tarishi.gateway.type.smsgate;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Ask;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Listening;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.Pairing;
import org.tarishi.gateway.type.PhoneForm;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** An Android phone with the app SMSGate. */
@Dependent
public class SmsGateType implements PullingType {

    private static final int MOST_AT_ONCE = 20;
    private static final int LONGEST_INTERVAL = 600;
    private static final int RAREST_PING = 60;

    @Override
    public String code() {
        return "smsgate";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> form = new ArrayList<>(PhoneForm.settings());
        form.add(Setting.choice(Keys.SIM, Keys.SIM_USUAL, List.of(Keys.SIM_USUAL, "1", "2", "3", Keys.SIM_IN_TURN)));
        form.add(Setting.optional(Keys.INTERVAL, Kind.NUMBER).startingWith("3"));
        form.add(Setting.required(Keys.PING, Kind.NUMBER).startingWith("5"));
        form.add(Setting.optional(Keys.REPORTS, Kind.YES_NO).startingWith("true"));
        return form;
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        List<SettingFault> faults = new ArrayList<>(PhoneForm.check(settings));
        if (settings.has(Keys.INTERVAL) && settings.number(Keys.INTERVAL, -1) > LONGEST_INTERVAL) {
            faults.add(SettingFault.of(Keys.INTERVAL, "fault.number-range", 0, LONGEST_INTERVAL));
        }
        int minutes = settings.number(Keys.PING, -1);
        if (settings.has(Keys.PING) && (minutes < 1 || minutes > RAREST_PING)) {
            faults.add(SettingFault.of(Keys.PING, "fault.number-range", 1, RAREST_PING));
        }
        return faults;
    }

    @Override
    public List<Pairing> pairing(String address, Settings settings) {
        return List.of(
                new Pairing("api-url", address),
                new Pairing("private-token", new DeviceTokens(address).privateToken()));
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        DeviceTokens tokens = new DeviceTokens(request.url());
        String step = request.method() + " " + request.point();
        return switch (step) {
            case "GET device" -> Registration.look(request, tokens);
            case "POST device" -> Registration.register(request, tokens);
            case "POST inbound" -> new Webhooks(settings).read(request, tokens);
            default ->
                tokens.device(request)
                        .map(device -> ofDevice(step, device, request, settings))
                        .orElseGet(() -> new Forged("no token of a device"));
        };
    }

    private CallbackReading ofDevice(String step, String device, CallbackRequest request, Settings settings) {
        return switch (step) {
            case "PATCH device" -> Registration.change(request, device);
            case "GET message", "GET messages" ->
                new Asking(
                        new Ask(device, MOST_AT_ONCE, allowance(settings)), List.of(), new Outgoing(settings)::answer);
            case "PATCH message", "PATCH messages" -> States.read(request);
            case "GET webhooks" -> told(Webhooks.registered(request.url()));
            case "GET settings" -> told(PhoneSettings.of(settings, new DeviceTokens(request.url())));
            case "GET events" -> new Listening(device, Signals.ALL);
            default -> new Understood(List.of(), new Answer(404, "", ""));
        };
    }

    private static CallbackReading told(String json) {
        return new Understood(List.of(), new Answer(200, "application/json", json));
    }
}
