package org.tarishi.gateway.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.number.SharedChoices;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a catalogue entry, a new one or one there is ({@code entry}). */
@Named
@ViewScoped
public class EditEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Catalogue catalogue;

    @Inject
    KeepCatalogue keeping;

    @Inject
    SharedChoices choices;

    private boolean added;
    private long id;
    private final OfferForm form = new OfferForm();

    /** Fills the form when the page is first asked for. */
    public void open() {
        choices.gateways(); // only for those who may choose
        Optional<Long> asked = AskedId.unlessNew("entry");
        added = asked.isEmpty();
        asked.ifPresent(known -> {
            id = known;
            form.show(OfferDraft.of(catalogue.get(known).offer()));
        });
    }

    public @Nullable String save() {
        try {
            store();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
        Notice.afterRedirect("catalogue.saved", form.getName());
        return "/gateway/catalogue/catalogue.xhtml?faces-redirect=true";
    }

    private void store() {
        if (added) {
            keeping.add(form.draft());
        } else {
            keeping.change(id, form.draft());
        }
    }

    public boolean isAdded() {
        return added;
    }

    public OfferForm getForm() {
        return form;
    }

    /** Shared gateways, id by name. */
    public Map<String, String> getGateways() {
        return choices.gateways();
    }
}
