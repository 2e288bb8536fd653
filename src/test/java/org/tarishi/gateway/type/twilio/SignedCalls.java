package org.tarishi.gateway.type.twilio;

import java.util.HashMap;
import java.util.Map;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayFormContract;

/** Signs callbacks as Twilio does, with the token of the tests' forms. */
final class SignedCalls {

    private SignedCalls() {}

    static CallbackRequest sign(CallbackRequest request) {
        String signature =
                new TwilioSignature(GatewayFormContract.CANARY).of(request.url(), TwilioSignature.fields(request));
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put("X-Twilio-Signature", signature);
        return new CallbackRequest(
                request.point(),
                request.method(),
                request.url(),
                request.query(),
                headers,
                request.body(),
                request.address());
    }
}
