package org.tarishi.onboarding.sourcing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.tarishi.onboarding.request.Paper;

/** A paper of the platform. */
public final class GivenPaper {

    /** Enough to be taken for a PDF. */
    public static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private GivenPaper() {}

    public static CasePaper stored(Instant at) {
        return new CasePaper(7, 1, Paper.read("permit.pdf", PDF), "ada", at);
    }
}
