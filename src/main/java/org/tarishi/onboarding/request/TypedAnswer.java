package org.tarishi.onboarding.request;

/**
 * What somebody typed.
 *
 * @param seen what stood there when they began
 */
public record TypedAnswer(String seen, String text) {}
