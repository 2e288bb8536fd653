package org.tarishi.account.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/**
 * What somebody did, for the trail. Never holds a secret, a phone number or a message's text.
 *
 * @param action stable, {@code thing.done}: {@code gateway.paused}
 * @param subject what it was done to, by a name people know
 * @param detail what changed; may be empty
 */
public record Deed(@Nullable ProjectId in, String action, String subject, String detail) {

    /** Something done to the installation. */
    public static Deed of(String action, String subject) {
        return new Deed(null, action, subject, "");
    }

    /** Something done in a project. */
    public static Deed in(ProjectId project, String action, String subject) {
        return new Deed(project, action, subject, "");
    }

    public Deed with(String moreDetail) {
        return new Deed(in, action, subject, moreDetail);
    }

    public Optional<ProjectId> project() {
        return Optional.ofNullable(in);
    }
}
