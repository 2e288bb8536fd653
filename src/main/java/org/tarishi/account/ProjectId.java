package org.tarishi.account;

import java.util.Optional;

/** Names a tenant. Every verb that touches a project's rows takes one, first. */
public record ProjectId(long value) {

    /** Reads a request parameter; empty when it is not a number. */
    public static Optional<ProjectId> read(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new ProjectId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
