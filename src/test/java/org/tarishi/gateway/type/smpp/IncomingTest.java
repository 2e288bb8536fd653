package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.given.Await;
import org.tarishi.given.SmscDelivery;
import org.tarishi.given.SmscVisit;

/** When what the SMSC brings is stored and answered. */
class IncomingTest extends SmppAtWork {

    @Test
    void what_cannot_be_stored_is_brought_again_by_the_smsc() {
        open(Map.of(), request -> {
            throw new IllegalStateException("the database is away");
        });

        assertThat(smsc.receiver().bringPdu(Vectors.REPORT)).isEqualTo(0x64);
    }

    @Test
    void an_answer_is_given_only_when_it_is_stored() throws Exception {
        CountDownLatch committed = new CountDownLatch(1);
        open(Map.of(), request -> await(committed));
        var answer = smsc.receiver().bring(SmscDelivery.text("255700000001", "3456", "A"));

        Thread.sleep(200);
        assertThat(answer).isNotDone();
        committed.countDown();
        assertThat(SmscVisit.waited(answer)).isZero();
    }

    @Test
    void the_texts_of_one_person_are_stored_in_the_order_in_which_they_came() {
        CountDownLatch committed = new CountDownLatch(1);
        List<String> stored = new CopyOnWriteArrayList<>();
        open(Map.of(), request -> {
            String text = ((InboundSms) read(request, Map.of())).text();
            if (text.equals("STOP")) {
                await(committed);
            }
            stored.add(text);
        });
        List.of("STOP", "START").forEach(text -> smsc.receiver().bring(SmscDelivery.text("+254712345678", "1", text)));
        smsc.receiver().bring(SmscDelivery.text("+254712345679", "1", "of another person"));

        Await.until(() -> stored, List.of("of another person"));
        committed.countDown();
        Await.until(() -> stored, List.of("of another person", "STOP", "START"));
    }

    @Test
    void a_slow_database_does_not_hold_up_answers_to_our_messages() {
        CountDownLatch committed = new CountDownLatch(1);
        var link = open(Map.of(), request -> await(committed));
        for (int i = 0; i < 200; i++) {
            smsc.receiver().bring(SmscDelivery.text("2557" + (10_000_000 + i), "3456", "A"));
        }

        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Accepted.class);
        committed.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
