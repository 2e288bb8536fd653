package org.tarishi.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The visits of one test; a story with several people takes this and starts a {@link Walk} for each. */
public final class Walks {

    private final Browser browser;
    private final Supplier<URI> server;
    private final List<Walk> started = new ArrayList<>();

    Walks(Browser browser, Supplier<URI> server) {
        this.browser = browser;
        this.server = server;
    }

    /** A visit to the suite's server with the usual look. */
    public Walk start() {
        return start(Look.usual());
    }

    /** A visit to the suite's server. */
    public Walk start(Look look) {
        return start(server.get(), look);
    }

    /** A visit to another server. */
    public Walk start(URI base, Look look) {
        Walk walk = new Walk(browser.visitor(base, look));
        started.add(walk);
        return walk;
    }

    /** What went wrong so far in the background of all visits. */
    List<String> troubles() {
        return started.stream().flatMap(walk -> walk.troubles().stream()).toList();
    }

    void end() {
        started.forEach(Walk::end);
    }

    /** Keeps a picture of every open page. */
    void screenshots(String name) {
        for (int i = 0; i < started.size(); i++) {
            started.get(i).screenshot(name + "-" + (i + 1));
        }
    }
}
