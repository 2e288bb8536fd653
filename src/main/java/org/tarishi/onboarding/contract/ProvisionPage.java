package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.number.NumberForm;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;

/** The numbers that the provider assigned, and the request's way on to be connected. */
@Named
@RequestScoped
public class ProvisionPage {

    private static final String HERE = "/onboarding/contract/provision.xhtml?faces-redirect=true&id=";

    @Inject
    CurrentCase current;

    @Inject
    ReadProvision reading;

    @Inject
    KeepNumbers keeping;

    @Inject
    ProvisionRequest provisioning;

    @Inject
    LocaleChoice locale;

    private List<AssignedNumber> numbers = List.of();
    private final NumberForm form = new NumberForm();
    private boolean credentials;
    private long seen;

    public void load() {
        look();
        form.setCurrency(current.get().bargain().currency());
    }

    /** Also after one of the other forms was refused: it brings no version along. */
    private void look() {
        numbers = reading.numbers(current.getId());
        seen = seen == 0 ? current.get().getVersion() : seen;
    }

    public @Nullable String add() {
        form.setCountry(current.get().getCountry());
        return act(() -> keeping.add(current.getId(), form.draft()), "provision.number.added", HERE);
    }

    public @Nullable String remove(long number) {
        return act(() -> keeping.remove(current.getId(), number), "provision.number.removed", HERE);
    }

    public @Nullable String provision() {
        return act(
                () -> provisioning.provision(current.getId(), seen, credentials),
                "request.moved",
                "/onboarding/review/review.xhtml?faces-redirect=true&id=");
    }

    private @Nullable String act(Runnable verb, String done, String then) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            look();
            return null;
        }
        Notice.afterRedirect(done, current.getReference());
        return then + current.getId();
    }

    /** Whether the provider is setting up. */
    public boolean isProvisioning() {
        return current.get().getState() == RequestState.PROVISIONING;
    }

    public List<AssignedNumber> getNumbers() {
        return numbers;
    }

    public Coverage getCoverage() {
        return Coverage.of(reading.tracks(current.getId()));
    }

    /** A month; empty where nobody said. */
    public String rental(AssignedNumber number) {
        return number.rental().map(rent -> rent.text(locale.getLocale())).orElse("");
    }

    public NumberForm getForm() {
        return form;
    }

    public boolean isCredentials() {
        return credentials;
    }

    public void setCredentials(boolean credentials) {
        this.credentials = credentials;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
