package org.tarishi.gateway.type.httptemplate;

/**
 * A text that may be looked at only so often. A pattern that backtracks without end runs out of looks instead of time, so the
 * same pattern and text always end the same way.
 */
final class BudgetedText implements CharSequence {

    /** The pattern looked too often. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the pattern needs too long", null, false, false);
        }
    }

    /** Shared by a text and the parts cut from it. */
    private static final class Budget {
        private int left;
    }

    private final CharSequence text;
    private final Budget budget;

    BudgetedText(CharSequence text, int looks) {
        this(text, new Budget());
        budget.left = looks;
    }

    private BudgetedText(CharSequence text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public char charAt(int index) {
        if (--budget.left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BudgetedText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
