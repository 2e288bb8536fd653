package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tarishi.gateway.type.smpp.AnswersTest.later;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.given.Await;
import org.tarishi.given.SmscVisit;

/** What no standard foresees neither crashes nor loses anything. */
class OddPdusTest extends SmppAtWork {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void an_unknown_command_is_passed_over() {
        GatewayLink link = bound(Map.of());
        smsc.receiver().write(HEX.parseHex("00000010000006660000000000000009"));

        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Accepted.class);
        assertThat(smsc.binds()).hasSize(1);
    }

    @Test
    void an_answer_that_nobody_waits_for_is_passed_over() {
        GatewayLink link = bound(Map.of());
        smsc.receiver().write(HEX.parseHex("000000128000000400000000000fffff4100"));

        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Accepted.class);
    }

    @Test
    void a_pdu_of_absurd_length_ends_the_session_and_a_new_one_begins() {
        GatewayLink link = bound(Map.of());
        smsc.receiver().write(HEX.parseHex("7fffffff000000050000000000000001"));

        Await.until(() -> smsc.binds().size(), 2);
        smsc.receiver().write(HEX.parseHex("00000003000000050000000000000001"));
        Await.until(() -> smsc.binds().size(), 3);
        smsc.receiver();
        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Accepted.class);
    }

    @Test
    void octets_may_come_one_by_one() throws InterruptedException {
        bound(Map.of("enquire-link", "5"));
        SmscVisit visit = smsc.receiver();
        for (byte octet : HEX.parseHex(Vectors.REPORT)) {
            visit.write(new byte[] {octet});
            Thread.sleep(1);
        }

        assertThat(nextKnock().text(StandardCharsets.UTF_8)).startsWith(Vectors.REPORT);
    }

    @Test
    void a_pause_in_the_middle_of_a_pdu_loses_nothing() throws InterruptedException {
        bound(Map.of("enquire-link", "5"));
        SmscVisit visit = smsc.receiver();
        byte[] pdu = HEX.parseHex(Vectors.REPORT);
        visit.beMute();
        visit.write(java.util.Arrays.copyOf(pdu, 7));
        Thread.sleep(6000);
        visit.write(java.util.Arrays.copyOfRange(pdu, 7, 100));
        Thread.sleep(6000);
        visit.write(java.util.Arrays.copyOfRange(pdu, 100, pdu.length));

        assertThat(nextKnock().text(StandardCharsets.UTF_8)).startsWith(Vectors.REPORT);
        assertThat(smsc.binds()).hasSize(1);
    }

    @Test
    void sequence_numbers_may_begin_again() {
        bound(Map.of());
        SmscVisit visit = smsc.receiver();
        visit.countFrom(0x7ffffffd);
        byte[] body = HEX.parseHex(Vectors.REPORT.substring(32));

        for (int i = 0; i < 5; i++) {
            assertThat(SmscVisit.waited(visit.bring(body))).isZero();
        }
        assertThat(knocks).hasSize(5);
    }

    @Test
    void a_generic_nack_says_that_the_message_was_not_taken() {
        smsc.withManners((visit, submit, count) ->
                visit.write(HEX.parseHex("00000010800000000000000" + "3" + String.format("%08x", submit.sequence()))));
        Deferred deferred = (Deferred) submit(open(Map.of()), "Hello").outcome();

        assertThat(deferred.trouble().errorClass()).isEqualTo(ErrorClass.CONFIG);
        assertThat(deferred.trouble().detail()).isEqualTo("ESME_RINVCMDID");
    }

    @Test
    void an_answer_with_odd_fields_or_without_the_end_of_its_id_is_read() {
        smsc.withManners((visit, submit, count) -> visit.write(HEX.parseHex(
                count == 1
                        ? "0000001b8000000400000000" + String.format("%08x", submit.sequence()) + "413700"
                                + "0425000412345678"
                        : "000000128000000400000000" + String.format("%08x", submit.sequence()) + "4138")));
        GatewayLink link = open(Map.of());

        assertThat(submit(link, "one").outcome()).isEqualTo(new Accepted("A7"));
        assertThat(submit(link, "two").outcome()).isEqualTo(new Accepted("A8"));
    }

    @Test
    void a_report_before_the_answer_is_kept() {
        smsc.withManners((visit, submit, count) -> {
            visit.write(HEX.parseHex(Vectors.REPORT));
            visit.answer(submit, 0, "7A3F");
        });

        assertThat(submit(open(Map.of()), "Hello").outcome()).isEqualTo(new Accepted("7A3F"));
        nextKnock();
    }

    @Test
    void a_report_right_behind_the_answer_to_the_bind_is_kept() {
        later(() -> {
            smsc.receiver().write(HEX.parseHex(Vectors.REPORT));
            return true;
        });
        open(Map.of());

        nextKnock();
    }

    @Test
    void any_octets_are_a_reading() {
        Random random = new Random(11);
        byte[] whole = HEX.parseHex(Vectors.REPORT);
        for (int i = 0; i < 20_000; i++) {
            byte[] mutated = java.util.Arrays.copyOf(whole, 16 + random.nextInt(whole.length - 16));
            for (int change = 0; change < 4; change++) {
                mutated[12 + random.nextInt(mutated.length - 12)] = (byte) random.nextInt();
            }
            Pdu pdu = new Pdu(mutated);
            assertThatCode(() -> type.read(Brought.of(pdu).request(), filledIn(Map.of())))
                    .as(pdu.hex())
                    .doesNotThrowAnyException();
        }
    }
}
