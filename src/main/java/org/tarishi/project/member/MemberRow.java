package org.tarishi.project.member;

import java.time.Instant;
import org.tarishi.account.ProjectRole;

/** A member as the list shows them. Not a record: EL 5 reads getters only. */
public final class MemberRow {

    private final long accountId;
    private final String signInName;
    private final String fullName;
    private final boolean disabled;
    private final ProjectRole role;
    private final Instant since;

    public MemberRow(
            long accountId, String signInName, String fullName, boolean disabled, ProjectRole role, Instant since) {
        this.accountId = accountId;
        this.signInName = signInName;
        this.fullName = fullName;
        this.disabled = disabled;
        this.role = role;
        this.since = since;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getSignInName() {
        return signInName;
    }

    public String getFullName() {
        return fullName;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public ProjectRole getRole() {
        return role;
    }

    public Instant getSince() {
        return since;
    }
}
