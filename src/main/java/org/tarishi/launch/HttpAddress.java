package org.tarishi.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where the server listens.
 *
 * @param bind an address or name of this machine, or {@code 0.0.0.0} for all its addresses
 * @param port 1 to {@link #LAST_PORT}
 */
record HttpAddress(String bind, int port) {

    static final int LAST_PORT = 65_535;

    private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::");

    /** What a browser on this machine opens, e.g. {@code http://127.0.0.1:8080}. */
    String url() {
        return "http://" + host() + ":" + port;
    }

    private String host() {
        if (ALL_ADDRESSES.contains(bind)) {
            return "localhost";
        }
        return bind.contains(":") ? "[" + bind + "]" : bind;
    }

    /**
     * Asked before anything is started: the server itself would only log it and go on without the port.
     *
     * @throws StartFailure if the address is not this machine's or the port is taken
     */
    void requireFree() throws StartFailure {
        try {
            new ServerSocket(port, 1, InetAddress.getByName(bind)).close();
        } catch (UnknownHostException e) {
            throw StartFailure.usage(
                    "--bind or TARISHI_BIND must be an address of this machine, not \"" + bind + "\".");
        } catch (BindException e) {
            throw unusable(e);
        } catch (IOException e) {
            throw new StartFailure(
                    StartFailure.Reason.PORT, "Tarishi cannot listen on " + url() + ": " + e.getMessage(), e);
        }
    }

    private StartFailure unusable(BindException e) {
        if (String.valueOf(e.getMessage()).contains("in use")) {
            return new StartFailure(
                    StartFailure.Reason.PORT,
                    "Port " + port + " of " + bind
                            + " is already in use. Stop the program that uses it, or choose another"
                            + " port with --port.",
                    e);
        }
        return new StartFailure(
                StartFailure.Reason.PORT,
                "Tarishi may not listen on port " + port + " of " + bind + " (" + e.getMessage()
                        + "). Choose another with" + " --port, or another address with --bind.",
                e);
    }
}
