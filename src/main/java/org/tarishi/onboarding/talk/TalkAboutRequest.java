package org.tarishi.onboarding.talk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.notice.Occasion;
import org.tarishi.onboarding.notice.TellPeople;
import org.tarishi.platform.RuleBroken;

/** Reads what was said about a request, and says something more; the other side is told. */
@Stateless
public class TalkAboutRequest {

    @Inject
    Requests requests;

    @Inject
    Comments comments;

    @Inject
    TellPeople people;

    @Inject
    CurrentCaller caller;

    /** Oldest first, without the platform's own notes. */
    @Needs(Permission.READ_REQUESTS)
    public List<Comment> readInProject(ProjectId project, long id) {
        requests.get(project, id);
        return comments.of(id, Set.of(Comment.Side.PROJECT, Comment.Side.PLATFORM));
    }

    /** @throws RuleBroken at {@code said} */
    @Needs(Permission.REQUEST_GATEWAYS)
    public void sayInProject(ProjectId project, long id, String text) {
        say(requests.get(project, id), Comment.Side.PROJECT, text);
    }

    /** All of it, oldest first. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<Comment> readOnPlatform(long id) {
        requests.get(id);
        return comments.of(id, Set.of(Comment.Side.values()));
    }

    /** @throws RuleBroken at {@code said} */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER})
    public void sayOnPlatform(long id, String text) {
        say(requests.get(id), Comment.Side.PLATFORM, text);
    }

    /** For the platform's people only. @throws RuleBroken at {@code said} */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER})
    public void noteOnPlatform(long id, String text) {
        say(requests.get(id), Comment.Side.NOTE, text);
    }

    private void say(GatewayRequest request, Comment.Side side, String text) {
        Comment comment =
                comments.add(request.getId(), new Saying(side, caller.get().label(), text));
        people.tell(request, occasion(request, comment), audience(side), caller.get());
    }

    private static Set<Audience> audience(Comment.Side side) {
        return side == Comment.Side.PLATFORM
                ? Set.of(Audience.STAFF, Audience.OWNERS)
                : Set.of(Audience.ADMINISTRATORS);
    }

    private static Occasion occasion(GatewayRequest request, Comment comment) {
        return new Occasion(
                request.getId(),
                request.project(),
                Occasion.Kind.COMMENT,
                comment.getSide().name(),
                "comment:" + comment.getId(),
                request.getState(),
                comment.getAuthor(),
                comment.getSaid(),
                comment.getAt());
    }
}
