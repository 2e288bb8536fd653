package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.ReviewStep;
import org.tarishi.onboarding.country.CountryProfiles;
import org.tarishi.onboarding.country.CountryRules;
import org.tarishi.onboarding.country.DocumentKind;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** Hands the form in, for the first time or as the answer to a question. */
@Stateless
public class HandInRequest {

    @Inject
    Requests requests;

    @Inject
    RequestVersions versions;

    @Inject
    Documents documents;

    @Inject
    CountryProfiles profiles;

    @Inject
    AdvanceRequest advance;

    @Inject
    Clock clock;

    /** What is answered so far. */
    @Needs(Permission.READ_REQUESTS)
    public Answers answers(ProjectId project, long id) {
        requests.get(project, id);
        return versions.latest(id);
    }

    /** What stands in the way of handing it in, as it is stored now. */
    @Needs(Permission.READ_REQUESTS)
    public Evaluation evaluate(ProjectId project, long id) {
        CountryRules country = profiles.of(requests.get(project, id).getCountry());
        // the language matters not: a fault names its question
        RequestForm form = RequestForm.in(country, Locale.ENGLISH);
        return Evaluation.of(form, versions.latest(id), today()).and(missingPapers(id, country));
    }

    private List<Fault> missingPapers(long id, CountryRules country) {
        Set<DocumentKind> there =
                documents.of(id).stream().map(RequestDocument::getKind).collect(Collectors.toSet());
        return NeededPapers.in(country).stream()
                .filter(kind -> !there.contains(kind))
                .map(kind -> Fault.at(kind == DocumentKind.OPT_IN ? "opt-in" : "", "rule.document.missing." + kind))
                .toList();
    }

    /** @throws RuleBroken with every fault at its question; then nothing is handed in and nothing is lost */
    @Needs(Permission.REQUEST_GATEWAYS)
    public void handIn(ProjectId project, long id, long seen) {
        GatewayRequest request = requests.get(project, id);
        Evaluation evaluation = evaluate(project, id);
        if (!evaluation.isGood()) {
            throw new RuleBroken(evaluation.errors());
        }
        RequestVersion round = versions.underWork(id);
        Move move = request.getState() == RequestState.NEEDS_INFO ? Move.ANSWER : Move.SUBMIT;
        advance.inProject(project, id, seen, move, new ReviewStep.HandIn(0, round.getNumber()));
        round.handIn(clock.instant());
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
