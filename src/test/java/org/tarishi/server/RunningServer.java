package org.tarishi.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;

/** What a test may ask of a server, shared or its own. */
public interface RunningServer {

    /** Where it answers, with a slash at the end. */
    URI base();

    /** A new connection to its database; the caller closes it. */
    Connection jdbc();

    /** Its data folder, with the key that its secrets are sealed with. */
    Path data();

    /** All it has logged so far. */
    String log();

    /** Someone new at its door. */
    default Http http() {
        return Http.visitor(base());
    }

    /** One request by someone new. */
    default HttpResponse<String> get(String path) {
        return http().get(path);
    }
}
