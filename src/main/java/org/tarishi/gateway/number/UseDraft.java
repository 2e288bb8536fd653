package org.tarishi.gateway.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Fault;

/**
 * A {@link NumberUse} as somebody typed it.
 *
 * @param sharing {@code keyword}, or anything else for one user
 * @param projectId a project's id; empty for none
 */
public record UseDraft(String sharing, String projectId, String answer) {

    static final String BY_KEYWORD = "keyword";

    private static final int LONGEST_ANSWER = 480;

    static UseDraft of(NumberUse use) {
        return new UseDraft(
                use.byKeyword() ? BY_KEYWORD : "",
                use.project().map(ProjectId::toString).orElse(""),
                use.answer());
    }

    List<Fault> faults(String kind) {
        List<Fault> faults = new ArrayList<>();
        boolean nobodyTexts = NumberKind.ALPHANUMERIC.name().equals(kind);
        if (byKeyword() && nobodyTexts) {
            faults.add(Fault.at("sharing", "fault.number-keyword-name"));
        }
        if (!answer.isBlank() && !byKeyword()) {
            faults.add(Fault.at("answer", "fault.answer-not-shared"));
        }
        if (!answer.isBlank() && byKeyword() && project().isEmpty()) {
            faults.add(Fault.at("project", "fault.answer-without-project"));
        }
        if (answer.length() > LONGEST_ANSWER) {
            faults.add(Fault.at("answer", "rule.too-long", LONGEST_ANSWER));
        }
        return faults;
    }

    NumberUse use() {
        return new NumberUse(byKeyword(), project(), answer.strip());
    }

    Optional<ProjectId> project() {
        return ProjectId.read(projectId);
    }

    private boolean byKeyword() {
        return BY_KEYWORD.equals(sharing);
    }
}
