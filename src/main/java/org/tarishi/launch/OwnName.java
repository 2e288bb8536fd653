package org.tarishi.launch;

import java.net.UnknownHostException;

/** Payara asks for the machine's own name while it starts, and does not start where nobody can tell its address. */
final class OwnName {

    /** Finds the address of this machine; {@code InetAddress::getLocalHost}. */
    @FunctionalInterface
    interface Lookup {
        Object address() throws UnknownHostException;
    }

    private OwnName() {}

    /** @throws StartFailure with the line that is missing in /etc/hosts */
    static void requireKnown(Lookup machine) throws StartFailure {
        try {
            machine.address();
        } catch (UnknownHostException e) {
            String name = String.valueOf(e.getMessage()).split(":", 2)[0];
            throw new StartFailure(
                    StartFailure.Reason.NOT_STARTED,
                    "Nobody can tell the address of this machine's own name, \"" + name
                            + "\". Add the line \"127.0.0.1 " + name + "\" to /etc/hosts, and start again.",
                    e);
        }
    }
}
