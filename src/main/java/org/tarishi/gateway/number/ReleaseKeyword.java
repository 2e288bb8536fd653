package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;

/** Gives a keyword back: from now on anybody may reserve it, and texts that begin with it find nobody. */
@Stateless
public class ReleaseKeyword {

    @Inject
    Keywords keywords;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Needs(Permission.MANAGE_GATEWAYS)
    public void release(ProjectId project, long id) {
        release(keywords.find(id)
                .filter(keyword -> keyword.isOf(project))
                .orElseThrow(() -> new NotFound("keyword " + id)));
    }

    /** Any project's. */
    @NeedsPlatform
    public void take(long id) {
        release(keywords.find(id).orElseThrow(() -> new NotFound("keyword " + id)));
    }

    private void release(Keyword keyword) {
        keyword.release(clock.instant());
        audit.record(Deed.in(keyword.project(), "keyword.released", keyword.getWord()));
    }
}
