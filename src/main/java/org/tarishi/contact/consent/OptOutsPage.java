package org.tarishi.contact.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** Who wants no messages of the project, since when and how that is known; and a form to note one more. */
@Named
@RequestScoped
public class OptOutsPage {

    @Inject
    OptOuts optOuts;

    @Inject
    NoteOptOut note;

    @Inject
    CurrentProject project;

    private String projectId = "";
    private String part = "";
    private String wish = Wish.STOP.name();
    private String cursor = "";
    private String number = "";
    private String how = "";
    private OptOutSlice slice = new OptOutSlice(List.of(), "", "");

    public void load() {
        OptOutQuery query = new OptOutQuery(isAgain() ? Wish.START : Wish.STOP, wanted());
        slice = OptOutSlice.read(optOuts, project.id(), query, cursor);
    }

    /** Who sees numbers masked must not find them out by searching digit by digit. */
    private String wanted() {
        return project.isCanSend() ? part.replaceAll("[\\s().\\-/]", "").replaceFirst("^00?", "") : "";
    }

    public @Nullable String note() {
        try {
            boolean isNew = note.note(project.id(), number, project.getDefaultCountry(), how);
            Notice.afterRedirect(isNew ? "opt-outs.noted" : "opt-outs.known");
            return "/contact/consent/optOuts.xhtml?faces-redirect=true&project=" + project.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    public OptOutSlice getSlice() {
        return slice;
    }

    /** Whether the list shows those who want messages again. */
    public boolean isAgain() {
        return wish.equals(Wish.START.name());
    }

    /** Whether the list is empty because of what was asked, not because nobody ever opted out. */
    public boolean isFiltered() {
        return isAgain() || !wanted().isEmpty();
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

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
