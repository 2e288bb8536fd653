package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.BargainStep;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.country.CountryProfiles;
import org.tarishi.onboarding.sourcing.CasePaper;
import org.tarishi.onboarding.sourcing.CasePapers;
import org.tarishi.onboarding.sourcing.Typed;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** Takes down that the contract is signed: from now on the set-up is owed. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class SignContract {

    @Inject
    AdvanceRequest advance;

    @Inject
    Requests requests;

    @Inject
    CountryProfiles countries;

    @Inject
    RequiredPapers required;

    @Inject
    CasePapers papers;

    @Inject
    AskedPapers asked;

    /**
     * Stores the contract, makes the move and posts the set-up charge: all or nothing, and once.
     *
     * @throws RuleBroken at the draft's components
     */
    public void sign(long requestId, long seen, ContractDraft draft) {
        Optional<BigDecimal> charge = Typed.amount(draft.setUpCharge());
        Optional<LocalDate> signedOn = Typed.day(draft.signedOn());
        demand(draft, charge, signedOn);
        long document = draft.file()
                .map(file -> papers.add(requestId, file))
                .map(CasePaper::getId)
                .orElse(0L);
        advance.onPlatform(
                requestId,
                seen,
                Move.SIGN_CONTRACT,
                new BargainStep.SignContract(
                        document,
                        signedOn.orElseThrow(),
                        draft.filing().strip(),
                        isFilingNeeded(requestId),
                        charge.orElseThrow()));
        asked.signed(requestId, document, Typed.day(draft.expires()));
    }

    private static void demand(ContractDraft draft, Optional<BigDecimal> charge, Optional<LocalDate> signedOn) {
        List<Fault> faults = new ArrayList<>();
        if (charge.isEmpty()) {
            faults.add(Fault.at("setUpCharge", "rule.answer.amount"));
        }
        if (signedOn.isEmpty()) {
            faults.add(Fault.at("signedOn", "rule.answer.date"));
        }
        if (!draft.expires().isBlank() && Typed.day(draft.expires()).isEmpty()) {
            faults.add(Fault.at("expires", "rule.answer.date"));
        }
        if (draft.file().isEmpty()) {
            faults.add(Fault.at("file", "rule.request.contract-file"));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    /** Where the country's profile says so, or a paper of the regulator's is on the list. */
    private boolean isFilingNeeded(long requestId) {
        if (countries.of(requests.get(requestId).getCountry()).filing()) {
            return true;
        }
        return required.of(requestId).stream().anyMatch(paper -> paper.getKind().isRegulators() && !paper.isWaived());
    }
}
