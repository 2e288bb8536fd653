package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.catalogue.Catalogue;
import org.tarishi.gateway.catalogue.CatalogueEntry;
import org.tarishi.gateway.catalogue.Offer;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** What there is already, before a new gateway is asked for. */
@Named
@RequestScoped
public class StartRequestPage {

    private static final String HERE = "/onboarding/request/startRequest.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    Gateways gateways;

    @Inject
    StartRequest starting;

    @Inject
    JoinRequest joining;

    @Inject
    Catalogue catalogue;

    @Inject
    LocaleChoice chosen;

    private String country = "";
    private boolean consent;

    public void load() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.REQUEST_GATEWAYS.name());
        }
    }

    public @Nullable String start() {
        try {
            GatewayRequest draft = starting.start(project.id(), getCountry());
            Notice.afterRedirect("request.started", draft.getReference());
            return "/onboarding/request/editRequest.xhtml?faces-redirect=true&project=" + project.getId() + "&id="
                    + draft.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** Shows what there is in the chosen country. */
    public String show() {
        return HERE + project.getId() + "&country=" + getCountry();
    }

    public @Nullable String join() {
        try {
            joining.join(project.id(), getCountry(), consent);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("count-in.done");
        return show();
    }

    /** The project's own requests for the country: a second one is seldom what they want. */
    public List<GatewayRequest> getOwn() {
        return joining.own(project.id(), getCountry());
    }

    /** Other projects' requests for the country. */
    public List<JoinRequest.UnderWay> getUnderWay() {
        return joining.underWay(project.id(), getCountry());
    }

    /** Connected gateways of the country, as the catalogue has them. */
    public List<Offer> getOffers() {
        return catalogue.all().stream()
                .map(CatalogueEntry::offer)
                .filter(offer -> offer.country().equals(getCountry())
                        && offer.gatewayId().isPresent())
                .toList();
    }

    public String price(Offer offer) {
        return offer.price().map(price -> price.text(chosen.getLocale())).orElse(offer.rate());
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    /** What the project can send through today. */
    public List<Gateway> getGateways() {
        return gateways.of(project.id());
    }

    /** Known from the first phase on: whether a form of the page is read depends on what there is in the country. */
    public String getCountry() {
        if (country.isEmpty()) {
            country = Optional.ofNullable(Faces.getRequestParameter("country")).orElse("");
        }
        if (country.isEmpty()) {
            country = project.getDefaultCountry();
        }
        return country;
    }

    /** Null where the address names none. */
    public void setCountry(@Nullable String country) {
        this.country = Optional.ofNullable(country).orElse("");
    }
}
