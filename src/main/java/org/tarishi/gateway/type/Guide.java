package org.tarishi.gateway.type;

import java.util.List;

/**
 * How a person is led through the setting up of a gateway: they give what the provider gave them, which is checked at once;
 * enter our callback address and a secret that we make up at the provider; text the gateway; and send a test.
 *
 * @param asked keys of the settings that the first step asks for
 * @param secret key of the setting that we make up, which proves the provider's callbacks
 * @param question asks the provider whether it knows the settings
 */
public record Guide(List<String> asked, String secret, Question question) {

    /** Asks the provider whether it knows these settings, in one or two calls; sends no message and throws nothing. */
    @FunctionalInterface
    public interface Question {
        Probe ask(Settings settings, GatewayHttp http);
    }
}
