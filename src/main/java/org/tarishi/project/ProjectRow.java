package org.tarishi.project;

import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectRole;

/** A project as the list of mine shows it. */
public final class ProjectRow {

    private final long id;
    private final String name;
    private final String defaultCountry;
    private final @Nullable ProjectRole role;

    /** @param role null for an auditor who is no member */
    public ProjectRow(long id, String name, String defaultCountry, @Nullable ProjectRole role) {
        this.id = id;
        this.name = name;
        this.defaultCountry = defaultCountry;
        this.role = role;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDefaultCountry() {
        return defaultCountry;
    }

    public @Nullable ProjectRole getRole() {
        return role;
    }
}
