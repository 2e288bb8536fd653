package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.overview.Queues.Waiting;
import org.tarishi.project.CurrentProject;

/** Puts together what is known of the current project's gateways. */
@RequestScoped
public class GatewayRows {

    @Inject
    CurrentProject project;

    @Inject
    Gateways gateways;

    @Inject
    Queues queues;

    @Inject
    ReaderWords words;

    List<GatewayRow> all() {
        ProjectId id = project.id();
        return rows(gateways.of(id), queues.of(id));
    }

    /** One of the platform, with what all projects have waiting for it. */
    public GatewayRow shared(Gateway gateway) {
        return rows(List.of(gateway), Map.of(gateway.getId(), queues.ofShared(gateway.getId())))
                .get(0);
    }

    /** All of the platform, as {@link #shared}. */
    public List<GatewayRow> allShared() {
        return rows(gateways.allShared(), queues.ofAllShared());
    }

    GatewayRow one(Gateway gateway) {
        return rows(List.of(gateway), queues.of(project.id())).get(0);
    }

    private List<GatewayRow> rows(List<Gateway> shown, Map<Long, Waiting> waiting) {
        Map<Long, GatewayHealth> health =
                gateways.health(shown.stream().map(Gateway::getId).toList());
        GatewayWords sayings = words.get();
        return shown.stream()
                .map(gateway -> GatewayRow.of(
                        gateway,
                        health.getOrDefault(gateway.getId(), GatewayHealth.untried(gateway.getId())),
                        waiting.getOrDefault(gateway.getId(), Waiting.NOTHING),
                        sayings))
                .toList();
    }
}
