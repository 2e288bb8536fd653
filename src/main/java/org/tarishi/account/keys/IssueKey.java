package org.tarishi.account.keys;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Ids;

/** Makes a key for a program. */
@Stateless
public class IssueKey {

    @Inject
    ApiKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Answers the key, this one time.
     *
     * @throws org.tarishi.platform.RuleBroken at {@code name} or {@code scopes}
     */
    @Needs(Permission.MANAGE_KEYS)
    public KeyToken issue(ProjectId project, KeyDraft draft) {
        draft.check();
        KeyToken token = KeyToken.fresh();
        keys.add(new ApiKey(ids.next(), project, draft, token, caller.get().label(), clock.instant()));
        audit.record(Deed.in(project, "key.issued", draft.name()).with(String.join(" ", draft.scopes())));
        return token;
    }
}
