package org.tarishi.gateway.type.chtgateway;

import jakarta.enterprise.context.Dependent;
import java.net.URI;
import java.util.List;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.Pairing;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.Settings;

/** An Android phone with the app cht-gateway. */
@Dependent
public class ChtGatewayType implements PullingType {

    @Override
    public String code() {
        return "chtgateway";
    }

    /** One URL with name and password in it, as the app wants it. */
    @Override
    public List<Pairing> pairing(String address, Settings settings) {
        URI plain = URI.create(address);
        String password = Login.passwordAt(address);
        return List.of(new Pairing(
                "url",
                plain.getScheme() + "://" + Login.NAME + ":" + password + "@" + plain.getRawAuthority()
                        + plain.getRawPath()));
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        if (!Login.fits(request)) {
            return new Forged("name or password is wrong");
        }
        // what the app asks for when somebody enters the URL
        return request.method().equals("GET")
                ? new Understood(List.of(), new Answer(200, Poll.JSON_TYPE, "{\"medic-gateway\":true}"))
                : new Poll(settings).read(request);
    }
}
