package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.money.Money;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.request.CurrentRequest;
import org.tarishi.onboarding.sourcing.Comparison;
import org.tarishi.onboarding.sourcing.PricedQuote;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;
import org.tarishi.platform.page.SentForm;

/** The offered quote with everything it costs, and the owner's yes. */
@Named
@RequestScoped
public class AcceptQuotePage {

    @Inject
    CurrentRequest current;

    @Inject
    AcceptOffer accepting;

    @Inject
    LocaleChoice locale;

    private @Nullable List<PricedQuote> offered;
    private long seen;
    private String budgetCode = "";
    private String monthlyCap = "";
    private String total = "";
    private boolean understood;

    public void load() {
        seen = current.get().getVersion();
    }

    public @Nullable String accept() {
        try {
            accepting.accept(
                    current.project(),
                    current.getId(),
                    seen,
                    new Acceptance(budgetCode, monthlyCap, total, understood));
        } catch (RuleBroken broken) {
            if (RequestEvent.isMeanwhile(broken)) {
                load();
            }
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("request.moved", current.getReference());
        return "/onboarding/request/request.xhtml?faces-redirect=true&project=" + current.project() + "&id="
                + current.getId();
    }

    /** One, or none before the first offer. Asked once for each request: the page looks at it several times. */
    public List<PricedQuote> getOffered() {
        List<PricedQuote> known = Optional.ofNullable(offered).orElseGet(this::read);
        offered = known;
        return known;
    }

    private List<PricedQuote> read() {
        return accepting.offer(current.project(), current.getId()).stream().toList();
    }

    public List<Comparison.Row> getCosts() {
        return comparison().costs(Optional.empty());
    }

    public List<Comparison.Row> getFlow() {
        return comparison().flow();
    }

    public List<Comparison.Row> getItems() {
        return comparison().said();
    }

    private Comparison comparison() {
        return Comparison.of(getOffered(), locale.getLocale());
    }

    public String getTotalToType() {
        return text(getOffered().get(0).ordinary().total());
    }

    public String getNotGivenBack() {
        return text(getOffered().get(0).ordinary().notGivenBack());
    }

    private String text(Money amount) {
        return amount.text(locale.getLocale());
    }

    /** Whether it waits for the owner's answer; what the owner typed stays when it no longer does. */
    public boolean isOpen() {
        return current.get().getState() == RequestState.QUOTED || SentForm.is("form");
    }

    public String getBudgetCode() {
        return budgetCode;
    }

    public void setBudgetCode(String budgetCode) {
        this.budgetCode = budgetCode;
    }

    public String getMonthlyCap() {
        return monthlyCap;
    }

    public void setMonthlyCap(String monthlyCap) {
        this.monthlyCap = monthlyCap;
    }

    public String getTotal() {
        return total;
    }

    public void setTotal(String total) {
        this.total = total;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
