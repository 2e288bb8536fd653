package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import org.tarishi.platform.Secrets;

/** This process, by a name that no other and no earlier one has. */
@ApplicationScoped
public class Node {

    private final String name = Secrets.newToken();

    public String name() {
        return name;
    }
}
