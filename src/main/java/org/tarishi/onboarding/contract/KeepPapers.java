package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Paper;
import org.tarishi.onboarding.sourcing.CasePapers;
import org.tarishi.onboarding.sourcing.Typed;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Asks for papers, takes them in, and judges them. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class KeepPapers {

    @Inject
    Requests requests;

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

    public void require(long requestId, PaperKind kind, String title) {
        requests.get(requestId);
        RequiredPaper fresh = new RequiredPaper(ids.next(), requestId, kind, title.strip());
        fresh.touched(caller.get().label(), clock.instant());
        required.add(fresh);
    }

    /** @throws RuleBroken at {@code file} or {@code expires} */
    public void upload(long requestId, long id, Optional<Paper> file, String expires) {
        Paper content = file.orElseThrow(() -> RuleBroken.at("file", "rule.document.empty"));
        Optional<LocalDate> until = Typed.day(expires);
        if (until.isEmpty() && !expires.isBlank()) {
            throw RuleBroken.at("expires", "rule.answer.date");
        }
        change(requestId, id, paper -> paper.upload(papers.add(requestId, content), until));
    }

    public void accept(long requestId, long id) {
        change(requestId, id, RequiredPaper::accept);
    }

    /** @throws RuleBroken at {@code reason} */
    public void reject(long requestId, long id, String reason) {
        change(requestId, id, paper -> paper.reject(reason.strip()));
    }

    /** @throws RuleBroken at {@code reason} */
    public void waive(long requestId, long id, String reason) {
        change(requestId, id, paper -> paper.waive(reason.strip()));
    }

    private void change(long requestId, long id, Consumer<RequiredPaper> verb) {
        RequiredPaper paper = required.find(requestId, id).orElseThrow(() -> new NotFound("required paper " + id));
        verb.accept(paper);
        paper.touched(caller.get().label(), clock.instant());
    }
}
