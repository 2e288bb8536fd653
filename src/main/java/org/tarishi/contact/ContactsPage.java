package org.tarishi.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;
import org.tarishi.project.CurrentProject;

/** The project's contacts by name, a page at a time. What is looked for stands in the address. */
@Named
@RequestScoped
public class ContactsPage {

    private static final int ROWS = 50;

    @Inject
    CurrentProject project;

    @Inject
    Contacts contacts;

    @Inject
    Gateways gateways;

    private String projectId = "";
    private String part = "";
    private String cursor = "";
    private List<Contact> rows = List.of();
    private boolean more;
    private boolean less;
    private Map<Long, String> gatewayNames = Map.of();

    public void load() {
        gatewayNames = gateways.of(project.id()).stream().collect(Collectors.toMap(Gateway::getId, Gateway::getName));
        Optional<Long> place = cursor.matches("[on].+") ? Ids.read(cursor.substring(1)) : Optional.empty();
        if (place.isPresent() && cursor.startsWith("n")) {
            backFrom(place.get());
        } else {
            onFrom(place.orElse(0L));
        }
    }

    private void onFrom(long id) {
        List<Contact> found = contacts.page(project.id(), part, id, ROWS + 1);
        more = found.size() > ROWS;
        less = id != 0 && !found.isEmpty();
        rows = found.subList(0, Math.min(ROWS, found.size()));
    }

    private void backFrom(long id) {
        List<Contact> found = contacts.before(project.id(), part, id, ROWS + 1);
        less = found.size() > ROWS;
        more = !found.isEmpty();
        rows = new ArrayList<>(found.subList(0, Math.min(ROWS, found.size())));
        Collections.reverse(rows);
    }

    public List<Contact> getRows() {
        return rows;
    }

    /** The name of a contact's own gateway; empty where the routes choose. */
    public String gatewayOf(Contact contact) {
        return contact.gateway().map(id -> gatewayNames.getOrDefault(id, "")).orElse("");
    }

    /** Of the page before. */
    public String getNewer() {
        return less ? "n" + rows.get(0).getId() : "";
    }

    /** Of the page after. */
    public String getOlder() {
        return more ? "o" + rows.get(rows.size() - 1).getId() : "";
    }

    /** Kept so that links to other pages of the list stay in the project. */
    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
