package org.tarishi.account.keys;

import org.tarishi.platform.Secrets;

/** The key as its program sends it: {@code tk_} and 32 URL-safe characters. Its text never shows it. */
public record KeyToken(String text) {

    private static final String PREFIX = "tk_";
    private static final int HINT = 8;

    static KeyToken fresh() {
        return new KeyToken(PREFIX + Secrets.newToken());
    }

    String fingerprint() {
        return Secrets.fingerprint(text);
    }

    /** Enough to know it again, too little to guess it. */
    String hint() {
        return text.substring(0, HINT);
    }

    @Override
    public String toString() {
        return hint() + "...";
    }
}
