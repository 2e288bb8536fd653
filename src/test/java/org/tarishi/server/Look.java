package org.tarishi.server;

/**
 * How a visitor looks at the pages.
 *
 * @param language BCP 47, what the browser asks for
 * @param dark whether the visitor's system is set to dark
 */
public record Look(String language, boolean dark, int width, int height) {

    /** English, light, on a desk. */
    public static Look usual() {
        return new Look("en", false, 1280, 800);
    }

    public Look in(String otherLanguage) {
        return new Look(otherLanguage, dark, width, height);
    }

    public Look atNight() {
        return new Look(language, true, width, height);
    }

    public Look onPhone() {
        return new Look(language, dark, 390, 844);
    }
}
