package org.tarishi.gateway.guide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.DraftGateway;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.platform.RuleBroken;

/** Moves a draft from step to step. */
@Stateless
public class GuideGateway {

    @Inject
    DraftGateway drafts;

    @Inject
    GuidedDrafts guided;

    @Inject
    Gateways gateways;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The provider knows these settings: a draft begins, or goes on with them. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway connected(ProjectId project, Optional<Long> draft, ConnectGateway.Wanted wanted) {
        Instant now = clock.instant();
        if (draft.isPresent()) {
            guided.get(draft.get()).reconnect(now);
            return drafts.change(project, draft.get(), wanted.settings());
        }
        Gateway gateway = drafts.begin(project, wanted.type(), wanted.settings(), wanted.name());
        guided.add(new GuidedDraft(gateway.getId(), caller.get().label(), now));
        return gateway;
    }

    /** The provider took a test message. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void tested(ProjectId project, long id) {
        guided.get(gateways.draft(project, id).getId()).tested(clock.instant());
    }

    /** @throws RuleBroken at the fields of the profile, or when no test message was taken yet */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway finish(ProjectId project, long id, ProfileDraft profile) {
        GuidedDraft draft = guided.get(gateways.draft(project, id).getId());
        if (!draft.isTested()) {
            throw RuleBroken.at("", "rule.guide.untested");
        }
        guided.remove(draft);
        return drafts.goLive(project, id, profile);
    }

    /** Gives it up: its callback addresses are unknown from now on. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void discard(ProjectId project, long id) {
        guided.giveUp(gateways.draft(project, id));
    }
}
