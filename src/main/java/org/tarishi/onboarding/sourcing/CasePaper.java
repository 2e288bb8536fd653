package org.tarishi.onboarding.sourcing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.onboarding.request.KeptPaper;
import org.tarishi.onboarding.request.Paper;

/** A paper of the platform about a request: an offer, a contract, a permit. The project does not see it. Never changed. */
@Entity
@Table(name = "case_paper")
public class CasePaper extends KeptPaper {

    protected CasePaper() {}

    CasePaper(long id, long requestId, Paper paper, String by, Instant at) {
        super(id, requestId, paper, by, at);
    }
}
