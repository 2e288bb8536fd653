package org.tarishi.gateway.type;

/** What a gateway's refusal means for us; the seven classes of protocols.md, without UNCERTAIN, which is an outcome of its own. */
public enum ErrorClass {
    /** Trouble on their side that passes: try this message again later. */
    RETRY,
    /** We are too fast: hold the gateway, the message waits. */
    THROTTLE,
    /** No money left at the provider: pause the gateway, the message waits. */
    CREDIT,
    /** Our settings are wrong (credentials, sender): pause the gateway, the message waits. */
    CONFIG,
    /** This message will never go: it failed. */
    PERM,
    /** The recipient does not want messages: it failed. */
    OPTOUT;

    /** Whether the trouble lies with the gateway rather than with the message. */
    public boolean concernsTheGateway() {
        return this == THROTTLE || this == CREDIT || this == CONFIG;
    }
}
