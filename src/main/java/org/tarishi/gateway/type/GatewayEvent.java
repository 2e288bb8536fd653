package org.tarishi.gateway.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something a gateway told us. */
public sealed interface GatewayEvent {

    /**
     * A text from a phone.
     *
     * @param providerId the provider's id, the same when it calls back twice; empty if it gives none
     * @param from E.164 with +, or a short code or word where the network gave one
     * @param to the number that was texted; empty if the provider does not say
     * @param text what was written; of one part where {@code part} is there
     * @param part which part of a long text
     * @param sentAt when the network says it was sent
     */
    record InboundSms(
            String providerId, String from, String to, String text, Optional<Part> part, Optional<Instant> sentAt)
            implements GatewayEvent {}

    /** Part {@code number} (from 1) of {@code total} of a long text; parts of one text share {@code reference}. */
    record Part(int reference, int total, int number) {

        public Part {
            if (total < 1 || total > 255 || number < 1 || number > total) {
                throw new IllegalArgumentException("part " + number + " of " + total);
            }
        }
    }

    /**
     * A delivery report.
     *
     * @param about which message
     * @param state what became of it
     * @param providerCode the provider's own error or status code; empty if none
     * @param detail the provider's words, short
     * @param at when it happened, by the provider's clock
     * @param trouble what it says of the gateway rather than of the message: that its credit is gone, that it is set up
     *     wrongly, that it is too fast; empty of any other trouble
     */
    record StatusReport(
            MessageHandle about,
            ReportedState state,
            String providerCode,
            String detail,
            Optional<Instant> at,
            Optional<Trouble> trouble)
            implements GatewayEvent {

        public StatusReport {
            trouble = trouble.filter(known -> known.errorClass().concernsTheGateway());
        }

        /** One that speaks of the message alone. */
        public StatusReport(
                MessageHandle about, ReportedState state, String providerCode, String detail, Optional<Instant> at) {
            this(about, state, providerCode, detail, at, Optional.empty());
        }

        /** This one, which also says something of the gateway. */
        public StatusReport blaming(ErrorClass errorClass, String code) {
            Trouble said = new Trouble(errorClass, code, providerCode, detail);
            return new StatusReport(about, state, providerCode, detail, at, Optional.of(said));
        }
    }

    /**
     * Somebody told the provider that they want no more messages, or want them again: by a word that the provider handled
     * itself, or in another way. Where the provider passes on the text as well, that is an {@link InboundSms} of its own.
     *
     * @param from whose phone: E.164 with +
     * @param to the number of ours that they mean; empty if the provider does not say
     * @param wish what they want
     * @param word what they wrote, or the provider's word for it; may be empty
     */
    record OptedOut(String from, String to, Wish wish, String word) implements GatewayEvent {

        /** What somebody wants. */
        public enum Wish {
            /** No more messages. */
            STOP,
            /** Messages again. */
            START
        }
    }

    /**
     * What a gateway that asks for its messages says of one that it was given.
     *
     * @param offer the {@link Offer#id} it was given by
     * @param outcome what came of it; empty while the gateway only says that it has it
     */
    record OfferReport(String offer, Optional<SubmitOutcome> outcome) implements GatewayEvent {}

    /**
     * How a phone does. What is empty it did not tell.
     *
     * @param battery percent
     * @param charging whether it is plugged in
     * @param network by which it reaches us: {@code 4G}, {@code Wi-Fi}; an empty text for none
     * @param failedLastHour messages that failed, by its own count
     */
    record PhoneNews(
            Optional<String> model,
            List<Sim> sims,
            Optional<Integer> battery,
            Optional<Boolean> charging,
            Optional<String> network,
            Optional<Integer> failedLastHour)
            implements GatewayEvent {

        /** A SIM card; carrier and number may be empty or partly hidden. */
        public record Sim(int slot, String carrier, String number) {}

        /** What a phone is, without a word on how it does. */
        public static PhoneNews ofPhone(Optional<String> model, List<Sim> sims) {
            return new PhoneNews(model, sims, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The operator told by SMS what is left on the SIM card. */
    record BalanceTold(BigDecimal amount) implements GatewayEvent {}

    /** How a report names a message: by the provider's id, or by the reference we gave it. */
    record MessageHandle(Kind kind, String value) {

        public enum Kind {
            REMOTE,
            OURS
        }

        public static MessageHandle remote(String id) {
            return new MessageHandle(Kind.REMOTE, id);
        }

        public static MessageHandle ours(String reference) {
            return new MessageHandle(Kind.OURS, reference);
        }
    }
}
