package org.tarishi.project;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** A project's name, country and zone. */
@Named
@RequestScoped
public class SettingsPage extends TypedProject {

    @Inject
    CurrentProject current;

    @Inject
    ChangeProject verb;

    @PostConstruct
    void read() {
        setName(current.getName());
        setCountry(current.getDefaultCountry());
        setZone(current.getZone().getId());
    }

    public @Nullable String save() {
        try {
            verb.change(current.id(), draft());
            Notice.afterRedirect("settings.saved");
            return "/project/settings.xhtml?faces-redirect=true&project=" + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }
}
