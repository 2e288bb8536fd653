package org.tarishi.project.member;

import java.time.Instant;
import org.tarishi.account.ProjectRole;

/** A member as the list shows them. */
public record MemberRow(
        long accountId, String signInName, String fullName, boolean disabled, ProjectRole role, Instant since) {}
