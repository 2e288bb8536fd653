package org.tarishi.onboarding.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.review.CurrentCase;

/** What changes the request, on the platform's page: {@code #{caseChanges}}. */
@Named
@RequestScoped
public class CaseChanges extends ShownChanges {

    private static final String CASE = "/onboarding/review/review.xhtml";

    @Inject
    CurrentCase current;

    @Inject
    ReadChanges reading;

    @Inject
    OpenChange opening;

    public @Nullable String open() {
        return open(
                current.getReference(),
                kind -> opening.onPlatform(current.getId(), kind),
                draft -> CASE + "?faces-redirect=true&id=" + draft.getId());
    }

    @Override
    ReadChanges.Linked read() {
        return reading.onPlatform(current.getId());
    }

    /** Before the id of another request in an address. */
    public String getLink() {
        return CASE + "?id=";
    }
}
