package org.tarishi.gateway.type;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** What became of an {@link HttpCall}. */
public sealed interface HttpReply {

    /** The exchange with secrets masked; of what was sent so far when no answer came. */
    Exchange exchange();

    /**
     * A whole answer arrived.
     *
     * @param headers by lower-case name
     * @param body at most 64 KiB
     * @param retryAfter what Retry-After asked for (RFC 9110 section 10.2.3); zero if nothing
     */
    record Answered(int status, Map<String, String> headers, byte[] body, Duration retryAfter, Exchange exchange)
            implements HttpReply {

        public String text(Charset charset) {
            return new String(body, charset);
        }
    }

    /** Nothing of the request left us: refused by our rules, no such host, connection refused, TLS failed. */
    record NotSent(String code, String detail, Exchange exchange) implements HttpReply {}

    /** The request went out, wholly or partly, and no whole answer came back in time. */
    record NoAnswer(String code, String detail, Exchange exchange) implements HttpReply {}

    default <T> T match(Function<Answered, T> answered, Function<NotSent, T> notSent, Function<NoAnswer, T> noAnswer) {
        if (this instanceof Answered a) {
            return answered.apply(a);
        }
        return this instanceof NotSent n ? notSent.apply(n) : noAnswer.apply((NoAnswer) this);
    }
}
