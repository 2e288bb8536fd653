package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.onboarding.sourcing.CasePapers;
import org.tarishi.platform.Ids;

/** Papers that are asked for by themselves, and the contract among them, which is accepted when it is signed. */
@ApplicationScoped
public class AskedPapers {

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

    /** Unless such a one is on the list. */
    void ask(long requestId, PaperKind kind) {
        find(requestId, kind).orElseGet(() -> add(requestId, kind));
    }

    void signed(long requestId, long document, Optional<LocalDate> until) {
        RequiredPaper paper = find(requestId, PaperKind.CONTRACT).orElseGet(() -> add(requestId, PaperKind.CONTRACT));
        papers.find(requestId, document).ifPresent(file -> paper.upload(file, until));
        paper.accept();
        paper.touched(caller.get().label(), clock.instant());
    }

    private Optional<RequiredPaper> find(long requestId, PaperKind kind) {
        return required.of(requestId).stream()
                .filter(paper -> paper.getKind() == kind)
                .findFirst();
    }

    private RequiredPaper add(long requestId, PaperKind kind) {
        RequiredPaper fresh = new RequiredPaper(ids.next(), requestId, kind, "");
        fresh.touched(caller.get().label(), clock.instant());
        required.add(fresh);
        return fresh;
    }
}
