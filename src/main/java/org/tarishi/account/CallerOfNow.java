package org.tarishi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** Asks the request; threads of the hub's own, which have none, act as nobody. */
@ApplicationScoped
public class CallerOfNow implements CurrentCaller {

    @Inject
    RequestCaller request;

    @Override
    public Caller get() {
        try {
            return request.caller();
        } catch (ContextNotActiveException e) {
            return new Caller.Nobody();
        }
    }

    /** The caller's network address; empty outside HTTP requests. */
    public String address() {
        try {
            return request.address();
        } catch (ContextNotActiveException e) {
            return "";
        }
    }
}
