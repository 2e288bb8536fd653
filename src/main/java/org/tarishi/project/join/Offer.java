package org.tarishi.project.join;

import org.tarishi.account.ProjectRole;

/** What an invitation says to whoever has its link. */
public record Offer(String projectName, ProjectRole role, String email, String invitedBy) {}
