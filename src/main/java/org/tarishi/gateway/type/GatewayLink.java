package org.tarishi.gateway.type;

import java.util.Optional;

/** An open connection to one gateway. Thread-safe; many submits may be in flight at once. */
public interface GatewayLink extends AutoCloseable {

    /**
     * Hands one message over. Blocks up to {@link LinkContext#SUBMIT_LIMIT}; network trouble is an outcome.
     *
     * @return what came of it and, where something went over the wire, the exchange with its secrets masked
     */
    Attempt submit(Submission submission);

    /**
     * Finds out whether the connection works and the provider knows us, without sending a message. Blocks for some seconds;
     * network trouble is a finding.
     */
    Probe probe();

    /**
     * Opens the session, for links that hold one, in threads of their own; called again and again on the one node that may
     * hold it. A link that was not told to connect does not.
     */
    default void connect() {}

    /** What keeps a link that holds a session from working at this moment; empty when it works, or holds none. */
    default Optional<Trouble> trouble() {
        return Optional.empty();
    }

    @Override
    void close();
}
