package org.tarishi.onboarding.connection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.setup.GatewayForm;
import org.tarishi.onboarding.connection.ReadConnection.Standing;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of the gateway of a request: begun with what the worksheet says. It keeps what was typed until it is saved. */
@Named
@ViewScoped
public class MakeGatewayPage implements Serializable {

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

    @Inject
    GatewayTypes types;

    @Inject
    ReaderWords words;

    private boolean added;
    private @Nullable GatewayForm form;

    public void open() {
        Standing standing = reading.of(current.getId());
        Optional<Gateway> gateway = standing.gateway();
        added = gateway.isEmpty();
        form = gateway.map(this::stored).orElseGet(() -> fresh(standing));
    }

    private GatewayForm stored(Gateway gateway) {
        return GatewayForm.stored(gateway, stored.settingsOfShared(gateway.getId()), words.get());
    }

    private GatewayForm fresh(Standing standing) {
        GatewayForm fresh = types.find(standing.type())
                .map(type -> GatewayForm.fresh(type, words.get()))
                .orElseThrow(() -> new NotFound("no gateway type chosen"));
        Worksheet sheet = standing.worksheet();
        fresh.suggest(new ProfileDraft(
                (sheet.provider() + " " + standing.request().getCountry()).strip(),
                "",
                sheet.window().isEmpty() ? USUAL_IN_FLIGHT : sheet.window(),
                sheet.pace()));
        return fresh;
    }

    /** Fills in what is known of a provider. */
    public void applyPreset() {
        getForm().applyPreset(types.named(getForm().getType()));
    }

    /** Fills in what stands in a file that somebody exported. */
    public void applyFile() {
        try {
            getForm().applyFile(types.named(getForm().getType()));
            Notice.now("file.filled");
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
    }

    public @Nullable String save() {
        try {
            Gateway gateway =
                    making.make(current.getId(), getForm().draft(), getForm().typed());
            Notice.afterRedirect(added ? "connection.gateway.saved" : "connection.gateway.changed", gateway.getName());
            return "/onboarding/connection/connection.xhtml?faces-redirect=true&id=" + current.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    public String getTypeName() {
        return words.get().type(getForm().getType());
    }

    public String getTypeHelp() {
        return words.get().typeHelp(getForm().getType());
    }

    public GatewayForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }
}
