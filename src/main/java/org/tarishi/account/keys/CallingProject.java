package org.tarishi.account.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;

/** The project that an API call is about: that of its key. */
@Dependent
public class CallingProject {

    private final CurrentCaller caller;

    @Inject
    CallingProject(CurrentCaller caller) {
        this.caller = caller;
    }

    public ProjectId id() {
        if (caller.get() instanceof Caller.Key key) {
            return key.project();
        }
        throw new IllegalStateException("somebody without a key came to the API");
    }
}
