package org.tarishi.gateway;

import java.util.Optional;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;

/** For tests that call nobody. */
final class EveryAddressIsFine implements GatewayHttp {

    @Override
    public HttpReply send(HttpCall call) {
        throw new UnsupportedOperationException("this test calls nobody");
    }

    @Override
    public Optional<String> refusal(String url) {
        return Optional.empty();
    }
}
