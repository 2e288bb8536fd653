package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

/** What the SMSC's answers to a message mean. */
class AnswersTest extends SmppAtWork {

    @ParameterizedTest
    @CsvSource({
        "58, THROTTLE, 1",
        "14, THROTTLE, 30",
        "08, RETRY, 0",
        "64, RETRY, 0",
        "45, RETRY, 0",
        "0A, CONFIG, 0",
        "0E, CONFIG, 0",
        "02, CONFIG, 0",
        "61, RETRY, 0",
        "FF, RETRY, 0"
    })
    void puts_the_message_off(String status, ErrorClass errorClass, long seconds) {
        Deferred deferred = (Deferred) answered(Integer.parseInt(status, 16), Map.of());

        assertThat(deferred.trouble().errorClass()).isEqualTo(errorClass);
        assertThat(deferred.trouble().providerCode()).isEqualTo("0x000000" + status);
        assertThat(deferred.pause()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0B, 0x0000000B", "65, 0x00000065", "66, 0x00000066", "45F, 0x0000045F"})
    void refuses_the_message(String status, String code) {
        Refused refused = (Refused) answered(Integer.parseInt(status, 16), Map.of());

        assertThat(refused.trouble().errorClass()).isEqualTo(ErrorClass.PERM);
        assertThat(refused.trouble().providerCode()).isEqualTo(code);
    }

    @Test
    void the_operator_may_mean_something_else_by_it() {
        Map<String, String> own = Map.of("errors", "0x0000045F = CREDIT\n0x0B = RETRY\n0x461 = OPTOUT");

        assertThat(classOf(answered(0x45F, own))).isEqualTo(ErrorClass.CREDIT);
        assertThat(classOf(answered(0x0B, own))).isEqualTo(ErrorClass.RETRY);
        assertThat(classOf(answered(0x461, own))).isEqualTo(ErrorClass.OPTOUT);
        assertThat(classOf(answered(0x58, own))).isEqualTo(ErrorClass.THROTTLE);
    }

    private SubmitOutcome answered(int status, Map<String, String> changes) {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, status, ""));
        return submit(open(changes), "Hello").outcome();
    }

    private static ErrorClass classOf(SubmitOutcome outcome) {
        return outcome.match(
                accepted -> null,
                deferred -> deferred.trouble().errorClass(),
                refused -> refused.trouble().errorClass(),
                unknown -> null);
    }

    @Test
    void a_failed_submission_gets_one_more_chance() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0x45, ""));
        GatewayLink link = open(Map.of());

        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Deferred.class);
        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Refused.class);
    }

    @Test
    void a_message_taken_without_an_id_is_taken() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0, ""));

        assertThat(submit(open(Map.of()), "Hello").outcome()).isEqualTo(new Accepted(""));
    }

    @Test
    void nobody_waits_for_an_answer_that_cannot_come_any_more() {
        smsc.withManners((visit, submit, count) -> visit.cut());
        long begun = System.nanoTime();
        SubmitOutcome outcome = submit(open(Map.of()), "Hello").outcome();

        assertThat(((Unknown) outcome).code()).isEqualTo("smpp.broken");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void where_there_never_was_a_session_nothing_was_sent() {
        smsc.fail();
        Deferred deferred = (Deferred) submit(open(Map.of()), "Hello").outcome();

        assertThat(deferred.trouble().errorClass()).isEqualTo(ErrorClass.RETRY);
        assertThat(deferred.trouble().code()).isEqualTo("http.refused");
    }

    @Test
    void a_wrong_password_is_for_a_person_to_put_right() {
        smsc.answeringBinds(0x0E);
        GatewayLink link = open(Map.of());
        Deferred deferred = (Deferred) submit(link, "Hello").outcome();

        assertThat(deferred.trouble().errorClass()).isEqualTo(ErrorClass.CONFIG);
        assertThat(deferred.trouble().detail()).isEqualTo("ESME_RINVPASWD");
        assertThat(link.trouble()).contains(deferred.trouble());
        assertThat(smsc.binds()).as("an account must not be locked out").hasSize(1);
    }

    @Test
    void a_long_text_of_which_a_part_is_refused_is_uncertain() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, count == 2 ? 0x0B : 0, "id-" + count));
        Unknown unknown = (Unknown) submit(open(Map.of()), "e".repeat(307)).outcome();

        assertThat(unknown.code()).isEqualTo("smpp.partly");
        assertThat(unknown.detail()).isEqualTo("1/3, 0x0000000B ESME_RINVDSTADR");
        assertThat(smsc.count()).isEqualTo(2);
    }

    @Test
    void a_long_text_whose_first_part_is_refused_is_refused() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, 0x0B, ""));

        assertThat(submit(open(Map.of()), "e".repeat(307)).outcome()).isInstanceOf(Refused.class);
        assertThat(smsc.count()).isEqualTo(1);
    }

    @Test
    void a_part_that_came_too_fast_is_sent_again() {
        smsc.withManners((visit, submit, count) -> visit.answer(submit, count == 2 ? 0x58 : 0, "id-" + count));

        assertThat(submit(open(Map.of()), "f".repeat(200)).outcome()).isEqualTo(new Accepted("id-3"));
        assertThat(smsc.count()).isEqualTo(3);
    }

    @Test
    void answers_in_another_order_find_their_messages() {
        Map<String, org.tarishi.given.SmscSubmit> held = new HashMap<>();
        smsc.withManners((visit, submit, count) -> {
            synchronized (held) {
                held.put(submit.latin(), submit);
                if (held.size() == 5) {
                    IntStream.range(0, 5).map(i -> 4 - i).forEach(i -> visit.answer(held.get("m" + i), 0, "id-m" + i));
                }
            }
        });
        GatewayLink link = bound(Map.of());
        List<CompletableFuture<SubmitOutcome>> outcomes = IntStream.range(0, 5)
                .mapToObj(i -> later(() -> submit(link, "m" + i).outcome()))
                .toList();

        for (int i = 0; i < 5; i++) {
            assertThat(outcomes.get(i).join()).isEqualTo(new Accepted("id-m" + i));
        }
    }

    static <T> CompletableFuture<T> later(java.util.function.Supplier<T> deed) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(() -> result.complete(deed.get())).start();
        return result;
    }
}
