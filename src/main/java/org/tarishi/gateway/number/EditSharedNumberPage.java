package org.tarishi.gateway.number;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a number of a shared gateway, a new one or one there is ({@code number}). */
@Named
@ViewScoped
public class EditSharedNumberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Numbers numbers;

    @Inject
    SharedChoices choices;

    @Inject
    SetUpSharedNumber setUp;

    private boolean added;
    private long id;
    private final NumberForm form = new NumberForm();
    private final UseForm use = new UseForm();

    /** Fills the form when the page is first asked for. */
    public void open() {
        choices.gateways(); // only for those who may choose
        added = Faces.getRequestParameter("number") == null;
        if (!added) {
            id = Ids.read(Faces.getRequestParameter("number")).orElseThrow(() -> new NotFound("no such number"));
            GatewayNumber number = numbers.shared(id);
            form.show(NumberDraft.of(number.terms()));
            use.show(number.getGatewayId(), UseDraft.of(number.use()));
        }
    }

    public @Nullable String save() {
        return stored().map(number -> "/gateway/number/sharedNumbers.xhtml?faces-redirect=true")
                .orElse(null); // stay here
    }

    private Optional<GatewayNumber> stored() {
        try {
            GatewayNumber number = added
                    ? setUp.add(Ids.read(use.getGateway()).orElse(0L), form.draft(), use.draft())
                    : setUp.change(id, form.draft(), use.draft());
            Notice.afterRedirect(added ? "numbers.added" : "numbers.changed", number.getAddress());
            return Optional.of(number);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return Optional.empty();
        }
    }

    public boolean isAdded() {
        return added;
    }

    public NumberForm getForm() {
        return form;
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
