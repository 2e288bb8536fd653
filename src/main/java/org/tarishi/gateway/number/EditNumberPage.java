package org.tarishi.gateway.number;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.Forbidden;
import org.tarishi.project.CurrentProject;

/** The form of a number of a project's gateway, a new one or one there is ({@code number}). */
@Named
@ViewScoped
public class EditNumberPage extends KeptNumberForm {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    Numbers numbers;

    @Inject
    SetUpNumber setUp;

    /** Fills the form when the page is first asked for. */
    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        if (take(id -> numbers.own(project.id(), current.getId(), id)).isEmpty()) {
            openNew();
        }
    }

    /** The first number is most likely what the gateway's messages show today. */
    private void openNew() {
        NumberForm form = getForm();
        form.setCountry(project.getDefaultCountry());
        if (numbers.of(project.id(), current.getId()).isEmpty()) {
            SenderAsNumber.of(current.get().getSender()).ifPresent(sender -> {
                form.setKind(sender.kind().name());
                form.setAddress(sender.address());
            });
        }
    }

    public @Nullable String save() {
        return keep(
                        () -> setUp.add(project.id(), current.getId(), getForm().draft()),
                        id -> setUp.change(
                                project.id(), current.getId(), id, getForm().draft()))
                .map(number -> "/gateway/number/numbers.xhtml?faces-redirect=true&project=" + project.getId() + "&id="
                        + current.getId())
                .orElse(null); // stay here
    }
}
