package org.tarishi.onboarding.sourcing;

/** What a price per message consists of. Its name and the line's number are the field's id: {@code PRICE-1}. */
enum LineItem {
    DIRECTION,
    OPERATOR,
    UNIT,
    PRICE,
    FROM,
    TO,
    CHARGED,
    FAILED_PRICE;

    /** Enough for three tiers of each direction. */
    static final int MOST_LINES = 12;

    /** Whether something was typed: a choice alone, which every line has, makes no price. */
    boolean isTyped(String text) {
        return !text.isBlank()
                && (this == PRICE || this == OPERATOR || this == FROM || this == TO || this == FAILED_PRICE);
    }

    String of(int line) {
        return name() + "-" + line;
    }
}
