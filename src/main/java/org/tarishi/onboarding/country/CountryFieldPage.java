package org.tarishi.onboarding.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** An extra question of a country: a new one, or the one that the parameter {@code field} names. */
@Named
@RequestScoped
public class CountryFieldPage {

    @Inject
    HttpServletRequest http;

    @Inject
    CurrentCountry current;

    @Inject
    ChangeProfile changing;

    @Inject
    CountryProfiles profiles;

    private final FieldForm form = new FieldForm();
    private long seen;

    public void open() {
        profiles.countries(); // only for those who may see them all
        seen = profiles.version(current.getCode());
        asked().ifPresent(key -> form.show(current.getRules().fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("field " + key))));
    }

    public @Nullable String save() {
        try {
            changing.ask(current.getCode(), seen, form.field(asked()));
        } catch (RuleBroken broken) {
            // whoever was told that it changed has seen that
            seen = profiles.version(current.getCode());
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("country.saved", current.getName());
        return "/onboarding/country/country.xhtml?faces-redirect=true&country=" + current.getCode();
    }

    private Optional<String> asked() {
        return Optional.ofNullable(http.getParameter("field"));
    }

    /** Whether it is a new one, whose key is still to be chosen. */
    public boolean isAdded() {
        return asked().isEmpty();
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public FieldForm getForm() {
        return form;
    }

    public ProfileField.Kind[] getKinds() {
        return ProfileField.Kind.values();
    }

    public List<String> getSenders() {
        return SenderKinds.ALL;
    }
}
