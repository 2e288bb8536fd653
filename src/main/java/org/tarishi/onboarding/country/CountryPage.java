package org.tarishi.onboarding.country;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** What is peculiar to a country, as administrators write it down. */
@Named
@ViewScoped
public class CountryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "/onboarding/country/country.xhtml?faces-redirect=true&country=";

    @Inject
    CurrentCountry current;

    @Inject
    ChangeProfile changing;

    @Inject
    CountryProfiles profiles;

    private final ProfileForm form = new ProfileForm();
    private long seen;

    public void open() {
        profiles.countries(); // only for those who may see them all
        seen = profiles.version(current.getCode());
        form.show(current.getRules(), SenderKinds.ALL);
    }

    public @Nullable String save() {
        try {
            changing.change(current.getCode(), seen, form.draft());
        } catch (RuleBroken broken) {
            // whoever was told that it changed has seen that
            seen = profiles.version(current.getCode());
            Faults.show(broken);
            return null;
        }
        return saved();
    }

    public @Nullable String askNoMore(String key) {
        changing.askNoMore(current.getCode(), key);
        return saved();
    }

    private String saved() {
        Notice.afterRedirect("country.saved", current.getName());
        return VIEW + current.getCode();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public ProfileForm getForm() {
        return form;
    }
}
