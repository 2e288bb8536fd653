package org.tarishi.gateway.type;

/** An open connection to one gateway. Thread-safe; many submits may be in flight at once. */
public interface GatewayLink extends AutoCloseable {

    /**
     * Hands one message over. Blocks up to {@link LinkContext#SUBMIT_LIMIT}; network trouble is an outcome.
     *
     * @return what came of it and, where something went over the wire, the exchange with its secrets masked
     */
    Attempt submit(Submission submission);

    @Override
    void close();
}
