package org.tarishi.gateway.type;

import java.util.List;
import java.util.function.Function;

/** What a type made of a callback. */
public sealed interface CallbackReading {

    /** Events to act on (none is fine: a ping), and the answer that the provider expects. */
    record Understood(List<GatewayEvent> events, Answer answer) implements CallbackReading {}

    /**
     * A phone asks for its messages, and may bring news.
     *
     * @param answer writes the offers that it gets, none among them too
     */
    record Asking(Ask ask, List<GatewayEvent> events, Function<List<Offer>, Answer> answer)
            implements CallbackReading {}

    /**
     * Who asks for how much.
     *
     * @param device tells the phones of one gateway apart; empty where the protocol does not
     * @param most messages that fit into one answer
     * @param allowance of its SIM card
     * @param repeats what becomes of an offer that it was given before
     */
    record Ask(String device, int most, Allowance allowance, Repeats repeats) {

        /** Of a phone that keeps the ids it was given. */
        public Ask(String device, int most, Allowance allowance) {
            this(device, most, allowance, Repeats.HARMLESS);
        }
    }

    /** Whether an offer may be made to a phone once more that has said nothing of it. */
    enum Repeats {
        /** It knows the id, and sends once. */
        HARMLESS,
        /** It may have forgotten the id, and would send twice. */
        NEVER
    }

    /**
     * A phone opens a channel on which it wants to be told at once that there is something to ask for.
     *
     * @param device as in {@link Ask}
     */
    record Listening(String device, Signals signals) implements CallbackReading {

        /** What is written into the channel, in {@code text/event-stream}: at rest, for messages, for changed settings. */
        public record Signals(String alive, String messages, String settings) {}
    }

    /** Wrong signature or secret: 401, and nothing is kept. */
    record Forged(String reason) implements CallbackReading {}

    /**
     * Genuine as far as we can tell, but not readable: kept for a person to look at.
     *
     * @param reason one sentence, in English, free of message texts
     */
    record Unreadable(String reason, Answer answer) implements CallbackReading {}

    /** The HTTP answer. */
    record Answer(int status, String contentType, String body) {

        public static final Answer OK = new Answer(200, "text/plain;charset=UTF-8", "OK");
        public static final Answer BAD_REQUEST = new Answer(400, "text/plain;charset=UTF-8", "cannot read this");
    }
}
