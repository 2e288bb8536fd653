package org.tarishi.sending.move;

import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;

/**
 * What waits for one gateway goes to another.
 *
 * @param project whose messages; empty for those of all projects that may use the other gateway, which is shared
 * @param ownSenders whether those go too that name a sender of their own, which the other gateway may not be able to show
 */
record Move(Optional<ProjectId> project, Gateway from, Gateway to, boolean ownSenders) {}
