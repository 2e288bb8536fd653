package org.tarishi.gateway.number;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The form of a number of a project's gateway, a new one or one there is ({@code number}). */
@Named
@ViewScoped
public class EditNumberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    Numbers numbers;

    @Inject
    SetUpNumber setUp;

    private boolean added;
    private long id;
    private final NumberForm form = new NumberForm();

    /** Fills the form when the page is first asked for. */
    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        added = Faces.getRequestParameter("number") == null;
        if (added) {
            openNew();
        } else {
            id = asked();
            form.show(NumberDraft.of(
                    numbers.own(project.id(), current.getId(), id).terms()));
        }
    }

    private long asked() {
        return Ids.read(Faces.getRequestParameter("number")).orElseThrow(() -> new NotFound("no such number"));
    }

    /** The first number is most likely what the gateway's messages show today. */
    private void openNew() {
        form.setCountry(project.getDefaultCountry());
        if (numbers.of(project.id(), current.getId()).isEmpty()) {
            SenderAsNumber.of(current.get().getSender()).ifPresent(sender -> {
                form.setKind(sender.kind().name());
                form.setAddress(sender.address());
            });
        }
    }

    public @Nullable String save() {
        return stored().map(number -> "/gateway/number/numbers.xhtml?faces-redirect=true&project=" + project.getId()
                        + "&id=" + current.getId())
                .orElse(null); // stay here
    }

    private Optional<GatewayNumber> stored() {
        try {
            GatewayNumber number = added
                    ? setUp.add(project.id(), current.getId(), form.draft())
                    : setUp.change(project.id(), current.getId(), id, form.draft());
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
}
