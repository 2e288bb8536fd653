package org.tarishi.onboarding.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many notices the reader has not read, for the bar of every page: {@code #{unreadNotices.count}}. */
@Named
@RequestScoped
public class UnreadNotices {

    @Inject
    Notices notices;

    private @Nullable Long count;

    public long getCount() {
        long known = Optional.ofNullable(count).orElseGet(notices::unread);
        count = known;
        return known;
    }
}
