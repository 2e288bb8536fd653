package org.tarishi.onboarding.notice;

import java.time.Instant;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.RequestState;

/**
 * Something about a request that people are told of.
 *
 * @param kind what it is; with {@code word} the key of its sentence, {@code notice.KIND.WORD}
 * @param key the same for the same occasion, however often it is told
 * @param state where the request stands now
 * @param named what its sentence names: whose doing it is, or a number of days; may be empty
 * @param said what they said; may be empty
 */
public record Occasion(
        long requestId,
        ProjectId project,
        Kind kind,
        String word,
        String key,
        RequestState state,
        String named,
        String said,
        Instant at) {

    private static final int LONGEST = 2000;

    public Occasion {
        said = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    /** What can happen. */
    public enum Kind {
        MOVE,
        REMINDER,
        COMMENT,
        /** The gateway of another project's request, which this project waits for too. */
        FOLLOWED
    }
}
