package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.smpp.AnswersTest.later;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.given.Await;
import org.tarishi.given.Smsc;
import org.tarishi.given.SmscVisit;

/** Sessions come up, stay up and end politely. */
class SessionsTest extends SmppAtWork {

    @Test
    void a_link_binds_only_when_it_is_told_to() throws InterruptedException {
        idle(Map.of(), knocks::add);
        Thread.sleep(200);

        assertThat(smsc.binds()).isEmpty();
    }

    @Test
    void a_transmitter_sends_and_a_receiver_receives() {
        GatewayLink link = bound(Map.of("bind", "pair"));
        submit(link, "Hello");

        assertThat(smsc.binds()).extracting(bind -> bind.substring(0, 1)).containsExactlyInAnyOrder("2", "1");
        assertThat(smsc.receiver().kind()).isEqualTo(1);
        assertThat(smsc.receiver().bringPdu(Vectors.REPORT)).isZero();
    }

    @Test
    void several_binds_share_the_work() {
        smsc.withManners((visit, submit, count) -> {});
        GatewayLink link = open(Map.of("binds", "3", "window", "2"));
        Await.until(() -> smsc.bound().size(), 3);
        for (int i = 0; i < 7; i++) {
            later(() -> submit(link, "Hello"));
        }

        Await.until(smsc::count, 6);
        smsc.fail();
    }

    @Test
    void no_more_wait_for_an_answer_than_the_window_allows() throws InterruptedException {
        smsc.withManners((visit, submit, count) -> {});
        GatewayLink link = bound(Map.of("window", "2"));
        List<CompletableFuture<SubmitOutcome>> outcomes = IntStream.range(0, 3)
                .mapToObj(i -> later(() -> submit(link, "m" + i).outcome()))
                .toList();

        Await.until(smsc::count, 2);
        Thread.sleep(200);
        assertThat(smsc.count()).isEqualTo(2);
        smsc.fail();
        assertThat(outcomes.stream().map(CompletableFuture::join).filter(Unknown.class::isInstance))
                .hasSize(2);
    }

    @Test
    void a_session_that_broke_is_bound_again() {
        GatewayLink link = bound(Map.of());
        smsc.fail();
        smsc.comeBack();
        smsc.receiver();

        assertThat(submit(link, "Hello").outcome()).isInstanceOf(Accepted.class);
        assertThat(link.trouble()).isEmpty();
    }

    @Test
    void the_second_server_stands_in_for_the_first() {
        smsc.fail();
        try (Smsc second = Smsc.start()) {
            GatewayLink link = open(Map.of("second-host", second.host()));

            Await.until(() -> second.bound().size(), 1);
            assertThat(submit(link, "Hello").outcome()).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void an_unbind_in_mid_window_leaves_what_has_no_answer_uncertain_and_is_followed_by_a_new_bind() {
        smsc.withManners((visit, submit, count) -> {
            if (count <= 2) {
                visit.take(submit);
            }
            if (count == 4) {
                visit.unbind();
            }
        });
        GatewayLink link = bound(Map.of());
        List<CompletableFuture<SubmitOutcome>> outcomes = IntStream.range(0, 4)
                .mapToObj(i -> later(() -> submit(link, "m" + i).outcome()))
                .toList();
        List<SubmitOutcome> came =
                outcomes.stream().map(CompletableFuture::join).toList();

        assertThat(came).filteredOn(Accepted.class::isInstance).hasSize(2);
        assertThat(came).filteredOn(Unknown.class::isInstance).hasSize(2);
        Await.until(() -> smsc.binds().size(), 2);
    }

    @Test
    void an_idle_session_is_tested() {
        bound(Map.of("enquire-link", "5"));

        Await.until(() -> smsc.receiver().enquiries() > 0);
    }

    @Test
    void closing_waits_for_what_is_under_way_and_says_goodbye() {
        smsc.answeringAfter(java.time.Duration.ofMillis(300));
        GatewayLink link = bound(Map.of());
        SmscVisit visit = smsc.receiver();
        CompletableFuture<SubmitOutcome> last =
                later(() -> submit(link, "last words").outcome());
        Await.until(smsc::count, 1);
        link.close();

        assertThat(last.join()).isInstanceOf(Accepted.class);
        Await.until(visit::hasUnbound);
    }

    @Test
    void a_trial_finds_the_session_that_is_kept_up_and_opens_no_other() {
        GatewayLink link = open(Map.of("bind", "pair"));

        assertThat(link.probe()).isEqualTo(new Probe.Known(Map.of()));
        assertThat(smsc.binds()).hasSize(2);
    }

    @Test
    void a_trial_says_at_once_that_the_bind_was_refused() {
        smsc.answeringBinds(0x0E);
        GatewayLink link = open(Map.of());

        assertThat(link.probe()).isInstanceOfSatisfying(Probe.Unclear.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("smpp.bind-refused");
            assertThat(refusal.detail()).contains("ESME_RINVPASWD");
        });
    }
}
