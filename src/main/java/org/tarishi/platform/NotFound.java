package org.tarishi.platform;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it belongs to another project, which must look the same: 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
