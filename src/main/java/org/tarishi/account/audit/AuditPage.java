package org.tarishi.account.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The trail of the whole installation, page by page. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    AuditTrail trail;

    private String cursor = "";
    private TrailSlice slice = new TrailSlice(List.of(), "", "");

    public void load() {
        slice = TrailSlice.read(trail, cursor);
    }

    public TrailSlice getSlice() {
        return slice;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
