package org.tarishi.gateway.number;

import java.util.Optional;
import org.tarishi.account.ProjectId;

/**
 * Who uses a number of a shared gateway. On a project's own gateway it is that project alone.
 *
 * @param byKeyword whether projects share it, told apart by the first word of a text
 * @param project when not shared: who has it alone, empty for every project that uses the gateway; when shared: who sends
 *     and pays the answer
 * @param answer what whoever writes no known keyword is told; empty for nothing
 */
public record NumberUse(boolean byKeyword, Optional<ProjectId> project, String answer) {

    public static final NumberUse OF_THE_OWNER = new NumberUse(false, Optional.empty(), "");

    /** Whether a project may send from it without a keyword. */
    boolean isOpenTo(ProjectId asking) {
        return !byKeyword && project.filter(other -> !other.equals(asking)).isEmpty();
    }
}
