package org.tarishi.account;

import java.util.Optional;

/** What a verb asks of its caller: a role in the project, and for API keys a scope. */
public enum Permission {
    READ_MESSAGES(ProjectRole.VIEWER, "messages:read"),
    SEND_MESSAGES(ProjectRole.SENDER, "messages:write"),
    READ_INBOUND(ProjectRole.VIEWER, "inbound:read"),
    READ_GATEWAYS(ProjectRole.VIEWER, "gateways:read"),
    MANAGE_GATEWAYS(ProjectRole.MANAGER, ""),
    READ_PROJECT(ProjectRole.VIEWER, ""),
    MANAGE_PROJECT(ProjectRole.MANAGER, ""),
    MANAGE_MEMBERS(ProjectRole.OWNER, ""),
    MANAGE_KEYS(ProjectRole.OWNER, ""),
    READ_REQUESTS(ProjectRole.VIEWER, "requests:read"),
    REQUEST_GATEWAYS(ProjectRole.MANAGER, "");

    private final ProjectRole role;
    private final String scope;

    Permission(ProjectRole role, String scope) {
        this.role = role;
        this.scope = scope;
    }

    public ProjectRole role() {
        return role;
    }

    /** The scope that lets an API key do it; empty when no key may. */
    public Optional<String> scope() {
        return scope.isEmpty() ? Optional.empty() : Optional.of(scope);
    }

    /** Whether it changes nothing, so that auditors have it in every project. */
    public boolean isReading() {
        return role == ProjectRole.VIEWER;
    }
}
