package org.tarishi.gateway.type;

import java.util.List;

/**
 * One field of a type's form. Its label and help are texts {@code setting.TYPE.KEY} and {@code setting.TYPE.KEY.help} of the
 * gateway bundle.
 *
 * @param key lower-case words joined by hyphens
 * @param kind what the field takes
 * @param required whether it may stay empty
 * @param preset what stands in it at first
 * @param choices the values of a CHOICE, labelled {@code setting.TYPE.KEY.CHOICE}; empty otherwise
 */
public record Setting(String key, Kind kind, boolean required, String preset, List<String> choices) {

    /** What a field takes. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        URL,
        /** {@code host:port} of a server that is spoken to in another protocol than HTTP. */
        HOST,
        NUMBER,
        CHOICE,
        YES_NO,
        /** Encrypted at rest, write-only in forms, masked in every exchange. */
        SECRET
    }

    public static Setting required(String key, Kind kind) {
        return new Setting(key, kind, true, "", List.of());
    }

    public static Setting optional(String key, Kind kind) {
        return new Setting(key, kind, false, "", List.of());
    }

    public static Setting choice(String key, String preset, List<String> choices) {
        return new Setting(key, Kind.CHOICE, true, preset, choices);
    }

    public Setting startingWith(String value) {
        return new Setting(key, kind, required, value, choices);
    }

    public boolean isSecret() {
        return kind == Kind.SECRET;
    }
}
