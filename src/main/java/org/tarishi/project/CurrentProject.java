package org.tarishi.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.project.member.Standing;
import org.tarishi.project.member.Tenancy;

/**
 * The project that the page's parameter {@code project} names: {@code #{currentProject}}.
 *
 * <p>Where the parameter is not a number or names a project the caller does not belong to, everything but {@code present}
 * throws {@link NotFound}, which the browser sees as 404. Without the parameter, for templates of pages outside projects,
 * the properties are empty; only {@link #id()} throws.
 */
@Named
@RequestScoped
public class CurrentProject {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    Projects projects;

    @Inject
    Tenancy tenancy;

    private @Nullable Project read;
    private @Nullable Standing standing;

    /** Whether the page is one of a project at all. */
    public boolean isPresent() {
        return request.getParameter("project") != null;
    }

    /** For pages of a project whose bean reads nothing at first: {@code <f:viewAction action="#{currentProject.demand}"/>}. */
    public void demand() {
        project();
    }

    /** For page beans: the first argument of every verb. */
    public ProjectId id() {
        return project().id();
    }

    public String getId() {
        return isPresent() ? id().toString() : "";
    }

    public String getName() {
        return isPresent() ? project().name() : "";
    }

    /** UTC outside projects. */
    public ZoneId getZone() {
        return isPresent() ? project().zone() : ZoneOffset.UTC;
    }

    public String getDefaultCountry() {
        return isPresent() ? project().defaultCountry() : "";
    }

    /** Writes messages, answers the inbox. */
    public boolean isCanSend() {
        return may(Permission.SEND_MESSAGES);
    }

    /** Sets up gateways and the project. */
    public boolean isCanManage() {
        return may(Permission.MANAGE_PROJECT);
    }

    /** Invites members, issues keys. */
    public boolean isOwner() {
        return may(Permission.MANAGE_MEMBERS);
    }

    private boolean may(Permission permission) {
        return isPresent() && standing().may(permission);
    }

    /** Asked once for each request: a list asks for every row. */
    private Standing standing() {
        Standing known = Optional.ofNullable(standing).orElseGet(() -> tenancy.standing(caller.get(), id()));
        standing = known;
        return known;
    }

    private Project project() {
        Project project = Optional.ofNullable(read).orElseGet(() -> projects.current(asked()));
        read = project;
        return project;
    }

    private ProjectId asked() {
        return Optional.ofNullable(request.getParameter("project"))
                .flatMap(ProjectId::read)
                .orElseThrow(() -> new NotFound("no project asked for"));
    }
}
