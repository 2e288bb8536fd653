package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.platform.Ids;
import org.tarishi.project.CurrentProject;

/**
 * Makes what the buttons beside a gateway ask for. Each is sent under its name ({@code pause}, {@code resume},
 * {@code drain}, {@code delete}) with the gateway's id as the value, not as a row's number: the list may have changed since it was drawn.
 */
@RequestScoped
public class Switchboard {

    /**
     * A change that was made.
     *
     * @param key of the sentence that says so and names the gateway
     */
    public record Done(String key, String gateway, boolean gone) {}

    @Inject
    CurrentProject project;

    @Inject
    Gateways gateways;

    @Inject
    SwitchGateway switches;

    /** Makes the change that a post asks for; empty when it asks for none. */
    public Optional<Done> act(Map<String, String> parameters) {
        return asked(parameters, "pause")
                .map(this::pause)
                .or(() -> asked(parameters, "resume").map(this::resume))
                .or(() -> asked(parameters, "drain").map(this::drain))
                .or(() -> asked(parameters, "delete").map(this::delete));
    }

    private static Optional<Long> asked(Map<String, String> parameters, String what) {
        return Optional.ofNullable(parameters.get(what)).flatMap(Ids::read);
    }

    private Done pause(long id) {
        Done done = new Done("switched.pause", name(id), false);
        switches.pause(project.id(), id);
        return done;
    }

    private Done resume(long id) {
        Done done = new Done("switched.resume", name(id), false);
        switches.resume(project.id(), id);
        return done;
    }

    private Done drain(long id) {
        Done done = new Done("switched.drain", name(id), false);
        switches.drain(project.id(), id);
        return done;
    }

    private Done delete(long id) {
        Done done = new Done("switched.delete", name(id), true);
        switches.delete(project.id(), id);
        return done;
    }

    private String name(long id) {
        ProjectId mine = project.id();
        return gateways.get(mine, id).getName();
    }
}
