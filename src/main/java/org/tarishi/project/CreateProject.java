package org.tarishi.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.member.Members;

/** Opens a project; whoever does it becomes its first owner. */
@Stateless
public class CreateProject {

    @Inject
    Projects projects;

    @Inject
    Members members;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code name}, {@code country} or {@code zone} */
    @NeedsPlatform(PlatformRole.ADMIN)
    public ProjectId create(ProjectDraft draft) {
        draft.check();
        ProjectId id = new ProjectId(ids.next());
        if (projects.isTaken(draft.name(), id)) {
            throw RuleBroken.at("name", "rule.project.name-taken", draft.name());
        }
        projects.add(new Project(id, draft, clock.instant()));
        members.add(id, ((Caller.Person) caller.get()).accountId(), ProjectRole.OWNER);
        audit.record(Deed.in(id, "project.created", draft.name()));
        return id;
    }
}
