package org.tarishi.gateway.setup;

import java.io.Serializable;

/** One of several to choose from; {@code help} may be empty. */
public record FormChoice(String code, String label, String help) implements Serializable {

    static FormChoice of(String code, String label) {
        return new FormChoice(code, label, "");
    }
}
