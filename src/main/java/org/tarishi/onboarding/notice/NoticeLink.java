package org.tarishi.onboarding.notice;

import org.tarishi.onboarding.Audience;

/** Where a notice leads: the page of its request, as its reader sees it. */
public final class NoticeLink {

    private NoticeLink() {}

    /** A path of this host. */
    public static String to(RequestNotice notice) {
        if (notice.getKind() == Occasion.Kind.FOLLOWED) {
            return "/gateway/catalogue/catalogue.xhtml?project=" + notice.getProjectId();
        }
        return isOfProject(notice.getAudience())
                ? "/onboarding/request/request.xhtml?project=" + notice.getProjectId() + "&id=" + notice.getRequestId()
                : "/onboarding/review/review.xhtml?id=" + notice.getRequestId();
    }

    private static boolean isOfProject(Audience audience) {
        return audience == Audience.STAFF || audience == Audience.OWNERS;
    }
}
