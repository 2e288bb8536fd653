package org.tarishi.onboarding;

import org.tarishi.account.ProjectId;

/** A request made a move; fired in its transaction. */
public record RequestMoved(long requestId, String reference, ProjectId project, Moved moved) {}
