package org.tarishi.sending.outbox;

import java.time.Duration;
import java.util.List;

/**
 * What came of asking for messages of a gateway.
 *
 * @param claims in the order in which they are to go
 * @param pause until the gateway's limit lets one more go; zero when the limit holds nothing back
 */
public record Claimed(List<Claim> claims, Duration pause) {

    public static final Claimed NOTHING = new Claimed(List.of(), Duration.ZERO);

    /** Whether more may wait. */
    public boolean isToBeContinued() {
        return !claims.isEmpty() || !pause.isZero();
    }
}
