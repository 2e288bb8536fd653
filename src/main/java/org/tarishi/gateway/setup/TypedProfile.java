package org.tarishi.gateway.setup;

import java.io.Serializable;
import org.tarishi.gateway.ProfileDraft;

/** What every gateway has, as it stands in the form. */
public final class TypedProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String USUAL_IN_FLIGHT = "10";
    private static final String NO_LIMIT = "0";

    private String name = "";
    private String sender = "";
    private String inFlight = USUAL_IN_FLIGHT;
    private String perSecond = "";

    void show(ProfileDraft draft) {
        name = draft.name();
        sender = draft.sender();
        inFlight = draft.inFlight();
        perSecond = draft.perSecond().equals(NO_LIMIT) ? "" : draft.perSecond();
    }

    ProfileDraft draft() {
        return new ProfileDraft(name, sender, inFlight, perSecond);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getInFlight() {
        return inFlight;
    }

    public void setInFlight(String inFlight) {
        this.inFlight = inFlight;
    }

    public String getPerSecond() {
        return perSecond;
    }

    public void setPerSecond(String perSecond) {
        this.perSecond = perSecond;
    }
}
