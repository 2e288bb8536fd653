package org.tarishi.onboarding.certification.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.WithheldAnswers;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.platform.NotFound;

/** The link of the gateway under test, past the outbox. */
@ApplicationScoped
public class TestLink {

    @Inject
    Gateways gateways;

    @Inject
    GatewayLinks links;

    @Inject
    GatewaySettings vault;

    @Inject
    GatewayTypes types;

    Gateway gateway(long id) {
        return gateways.find(id).orElseThrow(() -> new NotFound("gateway " + id));
    }

    GatewayType type(long id) {
        return types.named(gateway(id).getType());
    }

    Settings settings(long id) {
        return vault.open(gateway(id));
    }

    /** Blocks up to {@link org.tarishi.gateway.type.LinkContext#SUBMIT_LIMIT}. */
    Attempt submit(long id, Submission submission) {
        return links.to(gateway(id)).submit(submission);
    }

    /** From now on the hub does not hear what the gateway answers to that text; close it. */
    public WithheldAnswers withholdAnswers(long id, String text) {
        return links.withholdAnswers(id, text);
    }

    /** Whether the provider makes one message of two that are handed over under one reference. */
    public boolean repeatIsHarmless(long id) {
        return links.repeatIsHarmless(gateway(id));
    }

    GatewayLink link(long id) {
        return links.to(gateway(id));
    }

    /** Closes what is open; it is opened again by whoever needs it. */
    void drop(long id) {
        links.close(id);
    }

    /** A second link beside the one in use, with some settings changed; whoever asked closes it. */
    GatewayLink with(long id, Map<String, String> changes) {
        Settings kept = settings(id);
        Map<String, String> all = new HashMap<>(kept.open());
        all.putAll(kept.secret());
        all.putAll(changes);
        GatewayType type = type(id);
        return links.beside(gateway(id), Settings.of(type, all));
    }
}
