package org.tarishi.gateway.type;

import java.util.function.Function;

/**
 * A link for providers that take one message by one call; keeps nothing open itself.
 *
 * @param writing the request for a message
 * @param reading what an answer means; what comes without one is read by {@link HttpTroubles}
 * @param harmless a question that only those get an answer to whom the provider knows: for the balance, say
 */
public record HttpLink(
        GatewayHttp http,
        Function<Submission, HttpCall> writing,
        Function<HttpReply.Answered, SubmitOutcome> reading,
        HttpCall harmless)
        implements GatewayLink {

    @Override
    public Attempt submit(Submission submission) {
        HttpReply reply = http.send(writing.apply(submission));
        return new Attempt(reply.match(reading, HttpTroubles::notSent, HttpTroubles::noAnswer), reply.exchange());
    }

    @Override
    public Probe probe() {
        return HttpProbe.ask(http, harmless);
    }

    @Override
    public void close() {
        // connections belong to the hub's HTTP client
    }
}
