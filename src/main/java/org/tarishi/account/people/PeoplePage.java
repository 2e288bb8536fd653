package org.tarishi.account.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.PlatformRole;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** Everybody, and what an administrator does to them. */
@Named
@RequestScoped
public class PeoplePage {

    private static final String AGAIN = "/account/people/people.xhtml?faces-redirect=true";
    private static final String FRESH = "freshPassword";

    @Inject
    People people;

    @Inject
    ChangePerson change;

    @Inject
    ResetPassword reset;

    @Inject
    FacesContext faces;

    private @Nullable List<PersonRow> rows;
    private @Nullable Map<Long, String> chosenRoles;

    /** Refuses those who may not see this page before anything of it is drawn. */
    public void load() {
        getRows();
    }

    public List<PersonRow> getRows() {
        if (rows == null) {
            rows = people.all();
        }
        return rows;
    }

    /** The role chosen in each row, by account. */
    public Map<Long, String> getChosenRoles() {
        if (chosenRoles == null) {
            Map<Long, String> roles = new HashMap<>();
            getRows().forEach(row -> roles.put(row.id(), row.role()));
            chosenRoles = roles;
        }
        return chosenRoles;
    }

    public List<String> getRoles() {
        return Arrays.stream(PlatformRole.values()).map(PlatformRole::name).toList();
    }

    public @Nullable String disable(long id) {
        return done(() -> change.disable(id));
    }

    public @Nullable String enable(long id) {
        return done(() -> change.enable(id));
    }

    public @Nullable String unlock(long id) {
        return done(() -> change.unlock(id));
    }

    public @Nullable String takeRole(long id) {
        Optional<PlatformRole> role = Optional.of(getChosenRoles().get(id))
                .filter(name -> !name.isEmpty())
                .map(PlatformRole::valueOf);
        return done(() -> change.takeRole(id, role));
    }

    public String resetPassword(long id) {
        faces.getExternalContext().getFlash().put(FRESH, reset.reset(id));
        return AGAIN;
    }

    /** The one-time password that was just made; this page shows it once and forgets it. */
    public String getFresh() {
        return Optional.ofNullable(
                        (String) faces.getExternalContext().getFlash().get(FRESH))
                .orElse("");
    }

    private static @Nullable String done(Runnable deed) {
        try {
            deed.run();
            Notice.afterRedirect("people.changed");
            return AGAIN;
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }
}
