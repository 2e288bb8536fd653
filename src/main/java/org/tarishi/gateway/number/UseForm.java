package org.tarishi.gateway.number;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a number of a shared gateway is used, as it stands in a form. */
public final class UseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gateway = "";
    private String sharing = "alone";
    private String project = "";
    private String answer = "";

    void show(long gatewayId, UseDraft draft) {
        gateway = Long.toString(gatewayId);
        sharing = draft.sharing().isEmpty() ? sharing : draft.sharing();
        project = draft.projectId();
        answer = draft.answer();
    }

    UseDraft draft() {
        return new UseDraft(sharing, project, answer);
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(@Nullable String gateway) { // null: Faces, for no choice
        this.gateway = Objects.requireNonNullElse(gateway, "");
    }

    public String getSharing() {
        return sharing;
    }

    public void setSharing(@Nullable String sharing) { // null: Faces, for no choice
        this.sharing = Objects.requireNonNullElse(sharing, "");
    }

    public String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) { // null: Faces, for no choice
        this.project = Objects.requireNonNullElse(project, "");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
