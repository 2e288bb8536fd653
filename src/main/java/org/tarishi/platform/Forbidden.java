package org.tarishi.platform;

import jakarta.ejb.ApplicationException;

/** Known here, but lacking the role or scope: 403. */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String what) {
        super(what);
    }
}
