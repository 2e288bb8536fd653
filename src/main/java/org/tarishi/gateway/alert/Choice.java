package org.tarishi.gateway.alert;

/**
 * Whether somebody gets mails about the gateways of a project that they are responsible for.
 *
 * @param projectId {@value #SHARED} for the gateways that the platform shares
 * @param project its name; empty for the shared ones
 */
public record Choice(long projectId, String project, boolean wanted) {

    static final long SHARED = 0;

    public boolean shared() {
        return projectId == SHARED;
    }
}
