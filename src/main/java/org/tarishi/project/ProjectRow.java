package org.tarishi.project;

import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectRole;

/**
 * A project as the list of mine shows it.
 *
 * @param role null for an auditor who is no member
 */
public record ProjectRow(
        long id,
        String name,
        String defaultCountry,
        @Nullable ProjectRole role) {}
