package org.tarishi.sms;

import java.util.Objects;

/** A text to send: not empty, otherwise as written. Whether it is too long is asked by {@link #fits}, not refused here. */
public record SmsText(String text) {

    /** The most parts one message may take; operators hold back or drop longer ones. */
    public static final int MAX_SEGMENTS = 10;

    public SmsText {
        if (Objects.requireNonNull(text, "text").isEmpty()) {
            throw new IllegalArgumentException("a text must not be empty");
        }
    }

    public Segments segments() {
        return Segments.of(text);
    }

    /** Whether it takes at most {@value #MAX_SEGMENTS} segments. */
    public boolean fits() {
        return segments().count() <= MAX_SEGMENTS;
    }

    /** Its length only: what people write to each other stays out of the logs. */
    @Override
    public String toString() {
        return "SmsText[" + text.length() + " units]";
    }
}
