package org.tarishi.onboarding.review;

import java.time.Instant;

/**
 * What somebody says of a point of a request's list.
 *
 * @param reason may be empty where it passed
 * @param seen when the newest finding was made that they looked at
 */
public record CheckedPoint(ReviewPoint point, Verdict verdict, String reason, Instant seen) {

    public CheckedPoint {
        reason = reason.strip();
    }
}
