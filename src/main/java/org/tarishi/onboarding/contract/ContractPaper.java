package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.onboarding.sourcing.CasePapers;
import org.tarishi.platform.Ids;

/** The contract among the required papers: asked for with the owner's yes, accepted when it is signed. */
@ApplicationScoped
public class ContractPaper {

    @Inject
    RequiredPapers required;

    @Inject
    CasePapers papers;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    void ask(long requestId) {
        find(requestId).orElseGet(() -> add(requestId));
    }

    void signed(long requestId, long document, Optional<LocalDate> until) {
        RequiredPaper paper = find(requestId).orElseGet(() -> add(requestId));
        papers.find(requestId, document).ifPresent(file -> paper.upload(file, until));
        paper.accept();
        paper.touched(caller.get().label(), clock.instant());
    }

    private Optional<RequiredPaper> find(long requestId) {
        return required.of(requestId).stream()
                .filter(paper -> paper.getKind() == PaperKind.CONTRACT)
                .findFirst();
    }

    private RequiredPaper add(long requestId) {
        RequiredPaper fresh = new RequiredPaper(ids.next(), requestId, PaperKind.CONTRACT, "");
        fresh.touched(caller.get().label(), clock.instant());
        required.add(fresh);
        return fresh;
    }
}
