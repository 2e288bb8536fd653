package org.tarishi.onboarding.certification.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.onboarding.certification.HoldGateway;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.GivenBench;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.platform.RuleBroken;
import org.tarishi.receiving.inbox.InboundMessage;
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

/** No provider could make these fail: so here the hub itself does wrong what they are about. */
class ChecksOfTheHubTest {

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    /** Takes every number but those that end so. */
    private static Bench hubThatRefusesOnly(String... endings) {
        return GivenBench.with(new GivenBench.Hub() {
            @Override
            public List<Long> send(List<Draft> drafts) {
                if (List.of(endings).contains(drafts.get(0).to())) {
                    throw RuleBroken.at("messages[0].to", "rule.number.bad");
                }
                return List.of(1L);
            }

            @Override
            public Traced trace(long id) {
                throw new UnsupportedOperationException();
            }
        });
    }

    /** What it sends ends so; what it sent at all it wrote down. */
    private static Bench hubWhere(MessageState outlived, String exchange) {
        List<Message> sent = new ArrayList<>();
        return GivenBench.with(new GivenBench.Hub() {
            @Override
            public List<Long> send(List<Draft> drafts) {
                sent.add(message(sent.size(), drafts.get(0).text()));
                return List.of(sent.size() - 1L);
            }

            @Override
            public Traced trace(long id) {
                Message message = sent.get((int) id);
                boolean wanted = message.getBody().endsWith("wanted");
                return wanted
                        ? traced(message, MessageState.DELIVERED, "POST /send")
                        : traced(message, outlived, exchange);
            }
        });
    }

    private static Message message(long id, String text) {
        return new Message(
                new Message.Written(
                        id,
                        new ProjectId(1),
                        1,
                        new PhoneNumber("+254712345678"),
                        "",
                        new SmsText(text),
                        "tests",
                        AT.plusSeconds(1)),
                AT);
    }

    private static Traced traced(Message message, MessageState state, String exchange) {
        Delivery delivery = new Delivery(new OutboxEntry(message, Lane.NORMAL, AT), state, Delivery.Why.NONE, AT);
        MessageEvent event = new MessageEvent(1, message.getId(), Kind.EXPIRED, Delivery.Why.NONE, exchange, AT);
        return new Traced(message, Optional.of(delivery), List.of(event));
    }

    private static Judgement outlived(Bench bench) {
        C41Outlived check = new C41Outlived();
        check.hold = new HoldGateway() {
            @Override
            public void hold(long runId) {
                // there is none
            }

            @Override
            public void letGo(long runId) {
                // there is none
            }
        };
        return check.run(bench);
    }

    private static Judgement answered(long times, boolean muted) {
        C36AnswersEnd check = new C36AnswersEnd();
        check.texts = new AskedTexts() {
            @Override
            Asked ask(Bench bench, TestPhone phone, String wanted) {
                return new Asked(phone, wanted, AT);
            }

            @Override
            List<InboundMessage> since(Bench bench, Asked asked) {
                return Collections.nCopies(6, null);
            }

            @Override
            Duration patience(Bench bench, Asked asked) {
                return Duration.ZERO;
            }
        };
        check.wishes = new AskedWishes() {
            @Override
            long answers(Bench bench, AskedTexts.Asked asked) {
                return times;
            }

            @Override
            boolean isMuted(Bench bench, AskedTexts.Asked asked) {
                return muted;
            }

            @Override
            void forget(Bench bench, AskedTexts.Asked asked) {
                // nothing was said
            }
        };
        return check.run(hubThatRefusesOnly());
    }

    private static Judgement takenOver(Bench bench) {
        C50OptOutsTakenOver check = new C50OptOutsTakenOver();
        check.optOuts = new OptOuts() {
            @Override
            public List<PhoneNumber> knownBy(ProjectId project, OptOut.Source source, int most) {
                return List.of(new PhoneNumber("+254712345679"));
            }
        };
        return check.run(bench);
    }

    @Test
    void a_hub_that_would_write_to_somebody_on_the_list_of_opt_outs_fails_c50() {
        assertThat(takenOver(hubThatRefusesOnly())).isEqualTo(Judgement.failed("not-blocked", 1L, 1));
    }

    @Test
    void a_refusal_for_another_reason_is_no_block_and_fails_c50() {
        assertThat(takenOver(hubThatRefusesOnly("+254712345679"))).isEqualTo(Judgement.failed("not-blocked", 1L, 1));
    }

    @Test
    void a_hub_that_answers_without_end_fails_c36() {
        assertThat(answered(6, false)).isEqualTo(Judgement.failed("answers-on", 6L));
    }

    @Test
    void a_hub_that_takes_a_number_no_text_can_reach_fails_c22() {
        assertThat(new C22BadNumbers().run(hubThatRefusesOnly("071", "clinic")))
                .isEqualTo(Judgement.failed("bad-number-taken", "unknown country"));
    }

    @Test
    void a_hub_that_hands_over_what_nobody_wants_any_more_fails_c41() {
        assertThat(outlived(hubWhere(MessageState.DELIVERED, "POST /send")))
                .isEqualTo(Judgement.failed("sent-too-late"));
    }

    @Test
    void a_hub_that_keeps_it_without_an_end_fails_c41() {
        assertThat(outlived(hubWhere(MessageState.SUBMITTED, "")).code()).isEqualTo("not-expired");
    }

    @Test
    void a_hub_that_lets_it_expire_unsent_passes_c41() {
        assertThat(outlived(hubWhere(MessageState.EXPIRED, ""))).isEqualTo(Judgement.passed());
    }
}
