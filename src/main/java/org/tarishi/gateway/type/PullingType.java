package org.tarishi.gateway.type;

import java.util.List;

/**
 * A kind of gateway that nobody can call, such as a phone: it asks for its messages, and says later what became of them.
 * Its {@link #read} answers a request for messages with {@link CallbackReading.Asking}.
 */
public interface PullingType extends GatewayType {

    /** How much its SIM card may send. */
    Allowance allowance(Settings settings);

    /** When to raise the alarm. */
    Watch watch(Settings settings);

    /**
     * What a person enters on the phone, in order; labelled {@code pairing.TYPE.KEY} and explained by
     * {@code pairing.TYPE.KEY.help}.
     *
     * @param address {@code PUBLIC-URL/callbacks/TOKEN}
     */
    List<Pairing> pairing(String address, Settings settings);

    /** None to be entered by hand: what the phone must know is its {@link #pairing}. */
    @Override
    default List<CallbackPoint> callbacks() {
        return List.of();
    }

    @Override
    default GatewayLink open(Settings settings, LinkContext context) {
        return new NobodyToCall();
    }
}
