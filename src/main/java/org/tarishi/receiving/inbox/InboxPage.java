package org.tarishi.receiving.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.contact.ContactNames;
import org.tarishi.project.CurrentProject;
import org.tarishi.receiving.Conversation;
import org.tarishi.receiving.ConversationList;
import org.tarishi.receiving.Conversations;
import org.tarishi.receiving.Place;

/** The conversations of a project, the latest first. What chooses the rows stands in the address. */
@Named
@RequestScoped
public class InboxPage {

    private static final int ROWS = 25;

    @Inject
    Conversations conversations;

    @Inject
    ContactNames names;

    @Inject
    CurrentProject project;

    private String projectId = "";
    private String number = "";
    private String cursor = "";
    private ConversationList list = new ConversationList(List.of(), false, false);

    public void load() {
        list = conversations.page(project.id(), wanted(), Place.read(cursor).orElse(Place.TOP), ROWS);
        names.find(list.rows().stream().map(Conversation::getNumber).toList());
    }

    /** Who sees numbers masked must not find them out by searching digit by digit. */
    private String wanted() {
        return project.isCanSend() ? SearchedNumber.of(number) : "";
    }

    public List<Conversation> getRows() {
        return list.rows();
    }

    public String getOlder() {
        return list.older();
    }

    public String getNewer() {
        return list.newer();
    }

    /** Whether the list is empty because of what was asked, not because nobody ever wrote. */
    public boolean isFiltered() {
        return !wanted().isEmpty();
    }

    /** Kept so that links to other pages of the list stay in the project. */
    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
