package org.tarishi.gateway.number;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.Ids;

/** The form of a number of a shared gateway, a new one or one there is ({@code number}). */
@Named
@ViewScoped
public class EditSharedNumberPage extends KeptNumberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Numbers numbers;

    @Inject
    SharedChoices choices;

    @Inject
    SetUpSharedNumber setUp;

    private final UseForm use = new UseForm();

    /** Fills the form when the page is first asked for. */
    public void open() {
        choices.gateways(); // only for those who may choose
        take(numbers::shared).ifPresent(number -> use.show(number.getGatewayId(), UseDraft.of(number.use())));
    }

    public @Nullable String save() {
        return keep(
                        () -> setUp.add(
                                Ids.read(use.getGateway()).orElse(0L), getForm().draft(), use.draft()),
                        id -> setUp.change(id, getForm().draft(), use.draft()))
                .map(number -> "/gateway/number/sharedNumbers.xhtml?faces-redirect=true")
                .orElse(null); // stay here
    }

    public UseForm getUse() {
        return use;
    }

    /** Shared gateways, id by name. */
    public Map<String, String> getGateways() {
        return choices.gateways();
    }

    /** Projects, id by name. */
    public Map<String, String> getProjects() {
        return choices.projects();
    }
}
