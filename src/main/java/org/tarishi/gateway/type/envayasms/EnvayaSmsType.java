package org.tarishi.gateway.type.envayasms;

import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.Pairing;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.Settings;

/** An old Android phone with the app EnvayaSMS. */
@Dependent
public class EnvayaSmsType implements PullingType {

    @Override
    public String code() {
        return "envayasms";
    }

    @Override
    public List<Pairing> pairing(String address, Settings settings) {
        return List.of(new Pairing("url", address), new Pairing("password", AppSignature.passwordAt(address)));
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        FormFields form = FormFields.of(request.text(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (!request.method().equals("POST")) {
            return new Forged("the app only posts");
        }
        if (form.text(Action.NAME).isBlank()) {
            // a picture message comes in parts, which cannot be told from what another page of the network says
            return new Unreadable("no action", AppEvents.refusal("no action"));
        }
        return AppSignature.fits(request, form)
                ? new Action(request, form, settings).read()
                : new Forged("wrong or missing signature");
    }
}
