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
public class SettingsPage {

    @Inject
    CurrentProject current;

    @Inject
    ChangeProject verb;

    private String name = "";
    private String country = "";
    private String zone = "";

    @PostConstruct
    void read() {
        name = current.getName();
        country = current.getDefaultCountry();
        zone = current.getZone().getId();
    }

    public @Nullable String save() {
        try {
            verb.change(current.id(), new ProjectDraft(name, country, zone));
            Notice.afterRedirect("settings.saved");
            return "/project/settings.xhtml?faces-redirect=true&project=" + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
