package org.tarishi.onboarding.talk;

import org.tarishi.platform.RuleBroken;

/**
 * What somebody wants to say.
 *
 * @param text without blanks at its ends, 1 to 4,000 characters
 */
public record Saying(Comment.Side side, String author, String text) {

    private static final int LONGEST = 4000;

    /** @throws RuleBroken at {@code said} */
    public Saying {
        text = text.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw RuleBroken.at("said", "rule.answer.missing");
        }
        if (text.length() > LONGEST) {
            throw RuleBroken.at("said", "rule.answer.too-long", LONGEST);
        }
    }
}
