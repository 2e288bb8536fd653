package org.tarishi.gateway.type;

/**
 * Why a gateway did not do what we asked.
 *
 * @param errorClass what follows from it
 * @param code ours, stable, for texts in every language: {@code gateway.no-answer}
 * @param providerCode the provider's own, as it gave it; empty if none
 * @param detail the provider's words, at most 300 characters, free of secrets
 */
public record Trouble(ErrorClass errorClass, String code, String providerCode, String detail) {

    private static final int LONGEST = 300;

    public Trouble {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    public static Trouble of(ErrorClass errorClass, String code, String detail) {
        return new Trouble(errorClass, code, "", detail);
    }
}
