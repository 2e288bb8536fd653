package org.tarishi.account;

import jakarta.enterprise.context.RequestScoped;

/** Holds who acts in this request; the door says so at its beginning, before any page or resource is asked. */
@RequestScoped
public class RequestCaller {

    private Caller caller = new Caller.Nobody();
    private String address = "";

    /** From now on in this request it is this one, at this network address. */
    public void become(Caller now, String from) {
        caller = now;
        address = from;
    }

    public Caller caller() {
        return caller;
    }

    /** The peer's IP address; empty outside HTTP requests. */
    public String address() {
        return address;
    }
}
