package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.number.InboundPayer;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
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

    private List<AssignedNumber> numbers = List.of();
    private NumberKind kind = NumberKind.SHORT_CODE;
    private InboundPayer payer = InboundPayer.SENDER;
    private String address = "";
    private String operators = "";
    private boolean credentials;
    private long seen;

    public void load() {
        seen = current.get().getVersion();
        numbers = reading.numbers(current.getId());
    }

    public @Nullable String add() {
        return act(
                () -> keeping.add(current.getId(), NumberAsAssigned.read(kind, address, payer, operators)),
                "provision.number.added",
                HERE);
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

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public InboundPayer[] getPayers() {
        return InboundPayer.values();
    }

    public NumberKind getKind() {
        return kind;
    }

    public void setKind(@Nullable NumberKind kind) { // null: Faces, for no choice
        this.kind = Objects.requireNonNullElse(kind, NumberKind.SHORT_CODE);
    }

    public InboundPayer getPayer() {
        return payer;
    }

    public void setPayer(@Nullable InboundPayer payer) { // null: Faces, for no choice
        this.payer = Objects.requireNonNullElse(payer, InboundPayer.SENDER);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getOperators() {
        return operators;
    }

    public void setOperators(String operators) {
        this.operators = operators;
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
