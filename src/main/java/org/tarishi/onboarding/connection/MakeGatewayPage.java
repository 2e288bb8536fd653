package org.tarishi.onboarding.connection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.setup.KeptGatewayForm;
import org.tarishi.onboarding.connection.ReadConnection.Standing;
import org.tarishi.onboarding.review.CurrentCase;

/** The form of the gateway of a request: begun with what the worksheet says. It keeps what was typed until it is saved. */
@Named
@ViewScoped
public class MakeGatewayPage extends KeptGatewayForm {

    private static final long serialVersionUID = 1L;
    private static final String USUAL_IN_FLIGHT = "10";

    @Inject
    CurrentCase current;

    @Inject
    ReadConnection reading;

    @Inject
    ReadGateway stored;

    @Inject
    MakeGateway making;

    public void open() {
        Standing standing = reading.of(current.getId());
        standing.gateway()
                .ifPresentOrElse(
                        gateway -> take(gateway, stored.settingsOfShared(gateway.getId())), () -> suggest(standing));
    }

    private void suggest(Standing standing) {
        Worksheet sheet = standing.worksheet();
        begin(standing.type())
                .suggest(new ProfileDraft(
                        (sheet.provider() + " " + standing.request().getCountry()).strip(),
                        "",
                        sheet.window().isEmpty() ? USUAL_IN_FLIGHT : sheet.window(),
                        sheet.pace()));
    }

    public @Nullable String save() {
        return keep(
                        () -> making.make(
                                current.getId(), getForm().draft(), getForm().typed()),
                        isAdded() ? "connection.gateway.saved" : "connection.gateway.changed")
                .map(made -> "/onboarding/connection/connection.xhtml?faces-redirect=true&id=" + current.getId())
                .orElse(null); // stay here
    }
}
