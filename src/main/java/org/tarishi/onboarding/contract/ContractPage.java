package org.tarishi.onboarding.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.onboarding.sourcing.AddedPaper;
import org.tarishi.onboarding.sourcing.PricedQuote;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;

/** What the owner accepted, and the contract that is signed. */
@Named
@ViewScoped
public class ContractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentCase current;

    @Inject
    ReadProvision reading;

    @Inject
    SignContract signing;

    @Inject
    LocaleChoice locale;

    private final AddedPaper contract = new AddedPaper();
    private long seen;
    private String provider = "";
    private String total = "";
    private String signedOn = "";
    private String expires = "";
    private String filing = "";
    private String setUpCharge = "";

    public void open() {
        seen = current.get().getVersion();
        Optional<PricedQuote> offer = reading.offer(current.getId());
        provider = offer.map(each -> each.provider().getName()).orElse("");
        total = offer.map(each -> each.ordinary().total().text(locale.getLocale()))
                .orElse("");
        setUpCharge = offer.map(each -> each.ordinary().notGivenBack().amount().toPlainString())
                .orElse("");
    }

    public @Nullable String sign() {
        try {
            ContractDraft draft = new ContractDraft(contract.paper(), signedOn, expires, filing, setUpCharge);
            signing.sign(current.getId(), seen, draft);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("request.moved", current.getReference());
        return "/onboarding/review/review.xhtml?faces-redirect=true&id=" + current.getId();
    }

    /** Whether it waits for the signature. */
    public boolean isContracting() {
        return current.get().getState() == RequestState.CONTRACTING;
    }

    public AddedPaper getContract() {
        return contract;
    }

    public String getProvider() {
        return provider;
    }

    public String getTotal() {
        return total;
    }

    public String getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(String signedOn) {
        this.signedOn = signedOn;
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }

    public String getFiling() {
        return filing;
    }

    public void setFiling(String filing) {
        this.filing = filing;
    }

    public String getSetUpCharge() {
        return setUpCharge;
    }

    public void setSetUpCharge(String setUpCharge) {
        this.setUpCharge = setUpCharge;
    }
}
