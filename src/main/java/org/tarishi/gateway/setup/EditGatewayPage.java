package org.tarishi.gateway.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a gateway, a new one ({@code type}) or one there is ({@code id}). It keeps what was typed until it is saved. */
@Named
@ViewScoped
public class EditGatewayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GatewayDesk desk;

    @Inject
    GatewayTypes types;

    @Inject
    ReaderWords words;

    private boolean added;
    private @Nullable GatewayForm form;

    /** Fills the form when the page is first asked for. */
    public void open() {
        desk.demand();
        added = Faces.getRequestParameter("id") == null;
        form = added ? fresh() : stored();
    }

    private GatewayForm fresh() {
        return Optional.ofNullable(Faces.getRequestParameter("type"))
                .flatMap(types::find)
                .map(type -> GatewayForm.fresh(type, words.get()))
                .orElseThrow(() -> new NotFound("no gateway type asked for"));
    }

    private GatewayForm stored() {
        Gateway gateway = desk.stored();
        return GatewayForm.stored(gateway, desk.settings(gateway), words.get());
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
        return kept().map(gateway -> to(desk.details(), gateway)).orElse(null); // stay here
    }

    public @Nullable String saveAndTest() {
        return kept().map(gateway -> to("/gateway/trial/testGateway.xhtml?", gateway))
                .orElse(null); // stay here
    }

    private Optional<Gateway> kept() {
        try {
            GatewayForm typed = getForm();
            Gateway gateway = added
                    ? desk.add(typed.getType(), typed.draft(), typed.typed().values())
                    : desk.change(typed.draft(), typed.typed());
            Notice.afterRedirect(added ? "edit.added" : "edit.saved", gateway.getName());
            return Optional.of(gateway);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return Optional.empty();
        }
    }

    private String to(String page, Gateway gateway) {
        return page + desk.query() + "faces-redirect=true&id=" + gateway.getId();
    }

    /** Where Cancel leads. */
    public String getBack() {
        return added
                ? desk.list()
                : desk.details() + desk.query() + "id=" + desk.stored().getId();
    }

    /** The platform's gateways have no project to send a test message in. */
    public boolean isTestable() {
        return !desk.isPlatform();
    }

    /** What it is called now; empty for a new one. */
    public String getName() {
        return added ? "" : desk.stored().getName();
    }

    public boolean isAdded() {
        return added;
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
