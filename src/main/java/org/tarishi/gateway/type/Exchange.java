package org.tarishi.gateway.type;

/**
 * What went over the wire, as readable text with every secret masked; kept for the support page and as the next test.
 *
 * @param text lines starting {@code "> "} for what we sent and {@code "< "} for what came back; empty when nothing went out
 */
public record Exchange(String text) {

    public static final Exchange NONE = new Exchange("");

    private static final int LONGEST = 4000;

    public Exchange {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
