package org.tarishi.gateway.type.telerivet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.NOW;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.GatewayFormContract;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.given.TelerivetAlike;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** A message whose submit got no answer: Telerivet is asked before it is sent again. */
class EarlierTryTest extends Played {

    private TelerivetAlike telerivet;

    @Override
    public GatewayType type() {
        return new TelerivetType();
    }

    @BeforeEach
    void telerivet() {
        telerivet = TelerivetAlike.withKey(GatewayFormContract.CANARY);
    }

    @AfterEach
    void close() {
        telerivet.close();
    }

    @Test
    void what_was_taken_without_an_answer_is_found_and_not_sent_twice() {
        telerivet.beSilentOnce();
        assertThat(submit(first()).outcome()).isInstanceOf(Unknown.class);

        Attempt again = submit(open());

        assertThat(again.outcome()).isEqualTo(new Accepted("SM0000000000000001"));
        assertThat(telerivet.messages()).hasSize(1);
        assertThat(telerivet.looked())
                .containsExactly("direction=outgoing&phone_id=" + TelerivetAlike.PHONE + "&time_created[min]="
                        + NOW.minus(Duration.ofMinutes(5)).getEpochSecond() + "&sort_dir=asc&page_size=25");
        assertThat(again.exchange().text()).contains("> GET").doesNotContain("Habari");
    }

    @Test
    void it_is_found_behind_a_hundred_others() {
        telerivet.sendMany(100);
        telerivet.beSilentOnce();
        submit(first());
        telerivet.sendMany(20);

        assertThat(submit(open()).outcome()).isEqualTo(new Accepted("SM0000000000000101"));
        assertThat(telerivet.messages()).hasSize(121);
    }

    @Test
    void what_is_not_there_is_sent() {
        telerivet.sendMany(30);

        assertThat(submit(open()).outcome()).isEqualTo(new Accepted("SM0000000000000031"));
        assertThat(telerivet.messages()).hasSize(31);
    }

    @Test
    void where_telerivet_cannot_be_asked_nothing_is_sent_yet() {
        Attempt attempt = submit(filledIn(Map.of("base-url", telerivet.baseUrl(), "api-key", "other")), open());

        assertThat(trouble(attempt).code()).isEqualTo("telerivet.not-looked-up");
        assertThat(telerivet.messages()).isEmpty();
    }

    @Test
    void where_too_many_messages_stand_between_nothing_is_sent() {
        telerivet.sendMany(400);

        assertThat(trouble(submit(open())).code()).isEqualTo("telerivet.not-looked-up");
        assertThat(telerivet.messages()).hasSize(400);
    }

    private Attempt submit(Submission submission) {
        return submit(filledIn(Map.of("base-url", telerivet.baseUrl())), submission);
    }

    private static Submission first() {
        return new Submission(
                REFERENCE, PhoneNumber.of("+254712345678"), "", new SmsText("Habari"), NOW.plusSeconds(3600));
    }

    private static Submission open() {
        Submission first = first();
        return new Submission(
                first.reference(), first.to(), first.from(), first.text(), first.validUntil(), Optional.of(NOW));
    }
}
