package org.tarishi.gateway.type;

import java.util.List;

/**
 * A kind of gateway that nobody can call, such as a phone: it asks for its messages, and says later what became of them.
 * Its {@link #read} answers a request for messages with {@link CallbackReading.Asking}.
 */
public interface PullingType extends GatewayType {

    /** That of every phone; a type may have more. */
    @Override
    default List<Setting> settings() {
        return PhoneForm.settings();
    }

    @Override
    default List<SettingFault> check(Settings settings) {
        return PhoneForm.check(settings);
    }

    /** How much its SIM card may send. */
    default Allowance allowance(Settings settings) {
        return PhoneForm.allowance(settings);
    }

    /** When to raise the alarm. */
    default Watch watch(Settings settings) {
        return PhoneForm.watch(settings);
    }

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
