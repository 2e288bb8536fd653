package org.tarishi.account;

import java.util.Optional;
import org.tarishi.platform.Ids;

/** Names a tenant. Every verb that touches a project's rows takes one, first. */
public record ProjectId(long value) {

    /** Reads a request parameter; empty when it is not a number. */
    public static Optional<ProjectId> read(String text) {
        return Ids.read(text).map(ProjectId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
