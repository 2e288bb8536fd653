package org.tarishi.sending.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tarishi.account.ProjectId;

/** Numbers that begin with a prefix go over a gateway; the empty prefix is the project's default. */
@Entity
@Table(name = "route")
public class Route {

    /** The prefix of the default route. */
    public static final String DEFAULT = "";

    @Id
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "prefix")
    private String prefix = DEFAULT;

    @Column(name = "gateway_id")
    private long gatewayId;

    protected Route() {}

    Route(long id, ProjectId project, String prefix, long gatewayId) {
        this.id = id;
        this.projectId = project.value();
        this.prefix = prefix;
        this.gatewayId = gatewayId;
    }

    void leadTo(long gateway) {
        gatewayId = gateway;
    }

    /** Digits without +; empty for the default. */
    public String getPrefix() {
        return prefix;
    }

    public boolean isDefault() {
        return prefix.isEmpty();
    }

    public long getGatewayId() {
        return gatewayId;
    }
}
