package org.tarishi.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The form of a contact, a new one or the one that {@code id} names. */
@Named
@RequestScoped
public class ContactPage {

    private static final String ROUTES = "routes";
    private static final String LIST = "/contact/contacts.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    Contacts contacts;

    @Inject
    KeepContact keep;

    @Inject
    Gateways gateways;

    @Inject
    HttpServletRequest request;

    private String number = "";
    private String name = "";
    private String gateway = ROUTES;

    /** Not for those who could not save what they would fill in. */
    public void open() {
        if (!project.isCanSend()) {
            throw new Forbidden(Permission.SEND_MESSAGES.name());
        }
        if (!isAdded()) {
            show(contacts.get(project.id(), id()));
        }
    }

    private void show(Contact contact) {
        if (!Faces.isPostback()) {
            number = contact.getNumber();
            name = contact.getName();
            gateway = contact.gateway().map(Object::toString).orElse(ROUTES);
        }
    }

    public @Nullable String save() {
        WantedContact wanted = new WantedContact(number, name, gateway.equals(ROUTES) ? "" : gateway);
        try {
            if (isAdded()) {
                keep.add(project.id(), wanted);
            } else {
                keep.change(project.id(), id(), wanted);
            }
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
        Notice.afterRedirect("contact.saved", name.strip());
        return LIST + project.getId();
    }

    public String remove() {
        keep.remove(project.id(), id());
        Notice.afterRedirect("contact.removed", name);
        return LIST + project.getId();
    }

    private long id() {
        return AskedId.of(request, "id");
    }

    public boolean isAdded() {
        return request.getParameter("id") == null;
    }

    public List<Gateway> getGateways() {
        return gateways.of(project.id());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(String gateway) {
        this.gateway = gateway;
    }
}
