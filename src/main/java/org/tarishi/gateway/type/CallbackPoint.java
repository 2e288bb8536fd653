package org.tarishi.gateway.type;

/**
 * A URL to enter at the provider: {@code /callbacks/TOKEN/NAME}; help text {@code callback.TYPE.NAME}.
 *
 * @param name {@code inbound} or {@code report}, or what the type needs; at most 20 lower-case letters
 */
public record CallbackPoint(String name) {

    public static final CallbackPoint INBOUND = new CallbackPoint("inbound");
    public static final CallbackPoint REPORT = new CallbackPoint("report");
}
