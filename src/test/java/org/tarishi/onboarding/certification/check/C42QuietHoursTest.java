package org.tarishi.onboarding.certification.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.GivenBench;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.OutboxEntry;
import org.tarishi.sending.quiet.QuietHours;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** As {@link ChecksOfTheHubTest}: no provider could make this one fail. */
class C42QuietHoursTest {

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    /** Than any moment at which this runs. */
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @Test
    void a_hub_that_sends_in_quiet_hours_fails_c42() {
        assertThat(quiet(Optional.of(AT), Kind.HELD)).isEqualTo(Judgement.failed("sent-in-quiet-hours"));
    }

    @Test
    void a_hub_that_never_lets_it_go_fails_c42() {
        assertThat(quiet(Optional.empty(), Kind.HELD)).isEqualTo(Judgement.failed("held-for-ever"));
    }

    @Test
    void a_hub_that_does_not_say_why_it_waits_fails_c42() {
        assertThat(quiet(Optional.of(LATER), Kind.DEFERRED)).isEqualTo(Judgement.failed("hold-untold"));
    }

    @Test
    void a_hub_that_waits_for_the_end_of_the_quiet_hours_and_says_so_passes_c42() {
        assertThat(quiet(Optional.of(LATER), Kind.HELD)).isEqualTo(Judgement.passed("quiet-hours", "21:00", "06:00"));
    }

    /** A message that was handed over then, whatever the hour, or never. */
    private static Judgement quiet(Optional<Instant> handedOver, Kind told) {
        Message message = written();
        MessageEvent held = new MessageEvent(1, 1, told, Delivery.Why.NONE, "", AT);
        C42QuietHours check = new C42QuietHours();
        check.trial = new QuietTrial() {
            @Override
            void begin(Bench bench, Instant until) {
                // it does not last
            }

            @Override
            long send(Bench bench, String text) {
                return 1;
            }

            @Override
            Optional<QuietHours> ofCountry(Bench bench) {
                return Optional.of(new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0), false));
            }
        };
        return check.run(GivenBench.with(new GivenBench.Hub() {
            @Override
            public List<Long> send(List<Draft> drafts) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Traced trace(long id) {
                return handedOver
                        .map(at -> new MessageEvent(2, 1, Kind.ACCEPTED, Delivery.Why.NONE, "POST /send", at))
                        .map(sent -> new Traced(message, delivered(message), List.of(held, sent)))
                        .orElseGet(() -> new Traced(message, Optional.empty(), List.of(held)));
            }
        }));
    }

    private static Optional<Delivery> delivered(Message message) {
        OutboxEntry entry = new OutboxEntry(message, Lane.NORMAL, AT);
        return Optional.of(new Delivery(entry, MessageState.DELIVERED, Delivery.Why.NONE, AT));
    }

    private static Message written() {
        Message.Written written = new Message.Written(
                1, new ProjectId(1), 1, new PhoneNumber("+254712345678"), "", new SmsText("42"), "tests", LATER);
        return new Message(written, AT);
    }
}
