package org.tarishi.gateway.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.Gateway;

/** The form of a gateway, a new one ({@code type}) or one there is ({@code id}). It keeps what was typed until it is saved. */
@Named
@ViewScoped
public class EditGatewayPage extends KeptGatewayForm {

    private static final long serialVersionUID = 1L;

    @Inject
    GatewayDesk desk;

    /** Fills the form when the page is first asked for. */
    public void open() {
        desk.demand();
        if (Faces.getRequestParameter("id") == null) {
            begin(Optional.ofNullable(Faces.getRequestParameter("type")).orElse(""));
            return;
        }
        Gateway gateway = desk.stored();
        take(gateway, desk.settings(gateway));
    }

    public @Nullable String save() {
        return kept().map(gateway -> to(desk.details(), gateway)).orElse(null); // stay here
    }

    public @Nullable String saveAndTest() {
        return kept().map(gateway -> to("/gateway/trial/testGateway.xhtml?", gateway))
                .orElse(null); // stay here
    }

    private Optional<Gateway> kept() {
        return keep(this::stored, isAdded() ? "edit.added" : "edit.saved");
    }

    private Gateway stored() {
        GatewayForm typed = getForm();
        return isAdded()
                ? desk.add(typed.getType(), typed.draft(), typed.typed().values())
                : desk.change(typed.draft(), typed.typed());
    }

    private String to(String page, Gateway gateway) {
        return page + desk.query() + "faces-redirect=true&id=" + gateway.getId();
    }

    /** Where Cancel leads. */
    public String getBack() {
        return isAdded()
                ? desk.list()
                : desk.details() + desk.query() + "id=" + desk.stored().getId();
    }

    /** The platform's gateways have no project to send a test message in. */
    public boolean isTestable() {
        return !desk.isPlatform();
    }

    /** What it is called now; empty for a new one. */
    public String getName() {
        return isAdded() ? "" : desk.stored().getName();
    }
}
