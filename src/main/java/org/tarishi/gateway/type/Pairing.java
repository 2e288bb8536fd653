package org.tarishi.gateway.type;

/**
 * Something to enter on the phone.
 *
 * @param key names its label and help
 * @param value secret, so shown only to those who may manage the gateway
 */
public record Pairing(String key, String value) {

    @Override
    public String toString() {
        return "Pairing " + key;
    }
}
