package org.tarishi.onboarding;

/**
 * What a reviewer asks about one field of the form.
 *
 * @param field the field's key; empty for the request as a whole
 * @param text what to do about it
 */
public record Remark(String field, ReasonCode code, String text) {}
