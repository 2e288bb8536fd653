package org.tarishi.onboarding.certification.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.GivenBench;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.OutboxEntry;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** As {@link ChecksOfTheHubTest}: what the hub could do wrong with a message of its own, whatever its provider does. */
class HubThatErrsTest {

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    /** Whatever it is asked to send, this is what it sends. */
    private static Bench thatSends(Message message) {
        return GivenBench.with(new GivenBench.Hub() {
            @Override
            public List<Long> send(List<Draft> drafts) {
                return List.of(message.getId());
            }

            @Override
            public Traced trace(long id) {
                return reported(message, MessageState.DELIVERED, 1);
            }
        });
    }

    private static Message message(String to, String text) {
        return new Message(
                new Message.Written(
                        1, new ProjectId(1), 1, new PhoneNumber(to), "", new SmsText(text), "tests", AT.plusSeconds(1)),
                AT);
    }

    private static Traced reported(Message message, MessageState state, int times) {
        MessageEvent event = new MessageEvent(1, message.getId(), Kind.REPORTED, Delivery.Why.NONE, "", AT);
        Delivery delivery = new Delivery(new OutboxEntry(message, Lane.NORMAL, AT), state, Delivery.Why.NONE, AT);
        return new Traced(message, Optional.of(delivery), Collections.nCopies(times, event));
    }

    @Test
    void one_that_takes_a_text_of_too_many_parts_fails_c13() {
        assertThat(new C13LongestText().run(thatSends(message("+254712345678", "13"))))
                .isEqualTo(Judgement.failed("too-long-taken", SmsText.MAX_SEGMENTS));
    }

    @Test
    void one_that_counts_parts_wrongly_fails_the_texts() {
        assertThat(new C09LongText().run(thatSends(message("+254712345678", "short"))))
                .isEqualTo(Judgement.failed("segments", 3, 1));
    }

    @Test
    void one_that_makes_another_number_of_one_fails_c16() {
        C16NumberFormats check = new C16NumberFormats();
        check.projects = new Projects() {
            @Override
            public Optional<Project> find(ProjectId id) {
                return Optional.empty();
            }
        };

        assertThat(check.run(thatSends(message("+254712345679", "16"))))
                .isEqualTo(Judgement.failed("other-number", "E164_PLUS"));
    }

    @Test
    void one_that_sends_again_what_was_not_answered_fails_c40_and_so_does_one_that_notices_nothing() {
        Message message = message("+254712345678", "40");
        Traced uncertain = told(message, MessageState.UNCERTAIN, Kind.UNANSWERED);

        assertThat(C40NoAnswer.judge(uncertain, 1)).isEqualTo(Judgement.passed("uncertain-without-answer"));
        assertThat(C40NoAnswer.judge(uncertain, 2)).isEqualTo(Judgement.failed("goes-again", 2));
        assertThat(C40NoAnswer.judge(told(message, MessageState.QUEUED, Kind.UNANSWERED), 1))
                .isEqualTo(Judgement.failed("goes-again", 1));
        assertThat(C40NoAnswer.judge(told(message, MessageState.SUBMITTED, Kind.ACCEPTED), 1))
                .isEqualTo(Judgement.failed("silence-unnoticed", MessageState.SUBMITTED));
        assertThat(C40NoAnswer.judge(told(message, MessageState.DELIVERED, Kind.UNANSWERED), 1)
                        .code())
                .isEqualTo("report-tells-end");
        assertThat(C40NoAnswer.judge(uncertain, 0).code()).isEqualTo("other-node");
    }

    @Test
    void one_that_does_not_try_again_where_that_is_harmless_fails_c40() {
        Message message = message("+254712345678", "40");

        assertThat(C40NoAnswer.judgeRepeat(told(message, MessageState.UNCERTAIN, Kind.UNANSWERED), 1))
                .isEqualTo(Judgement.failed("not-repeated", MessageState.UNCERTAIN));
        assertThat(C40NoAnswer.judgeRepeat(told(message, MessageState.DELIVERED, Kind.UNANSWERED, Kind.ACCEPTED), 2))
                .isEqualTo(Judgement.passed("repeated-harmlessly"));
    }

    private static Traced told(Message message, MessageState state, Kind... kinds) {
        Delivery delivery = new Delivery(new OutboxEntry(message, Lane.NORMAL, AT), state, Delivery.Why.NONE, AT);
        return new Traced(
                message,
                Optional.of(delivery),
                Stream.of(kinds)
                        .map(kind -> new MessageEvent(1, message.getId(), kind, Delivery.Why.NONE, "", AT))
                        .toList());
    }

    @Test
    void one_whose_message_moves_back_or_tells_its_story_twice_fails_c21() {
        Message message = message("+254712345678", "21");
        Traced delivered = reported(message, MessageState.DELIVERED, 1);
        List<ReportedState> one = List.of(ReportedState.DELIVERED);

        assertThat(C21ReportsReplayed.judge(delivered, delivered, one)).isEqualTo(Judgement.passed());
        assertThat(C21ReportsReplayed.judge(delivered, reported(message, MessageState.SUBMITTED, 1), one))
                .isEqualTo(Judgement.failed("moved-back", MessageState.DELIVERED, MessageState.SUBMITTED));
        assertThat(C21ReportsReplayed.judge(delivered, reported(message, MessageState.DELIVERED, 2), one)
                        .code())
                .isEqualTo("moved-back");
    }
}
