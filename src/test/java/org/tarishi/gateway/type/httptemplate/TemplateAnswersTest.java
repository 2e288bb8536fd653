package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.server.FreePort;

/** What a provider answers, and what follows from it. */
class TemplateAnswersTest extends TemplateAtWork {

    @Test
    void money_gone_pauses_the_gateway_even_with_status_200() throws InterruptedException {
        Trouble trouble = deferred(play("json-no-credit", Map.of(), PLAIN)).trouble();

        assertThat(trouble.errorClass()).isEqualTo(ErrorClass.CREDIT);
        assertThat(trouble.code()).isEqualTo("gateway.no-credit");
        assertThat(trouble.providerCode()).isEqualTo("Insufficient balance on account 7");
    }

    @Test
    void a_key_that_is_not_accepted_pauses_the_gateway_and_is_not_shown_when_the_provider_echoes_it()
            throws InterruptedException {
        Attempt attempt = play("json-wrong-key", bearer(), PLAIN);
        Trouble trouble = deferred(attempt).trouble();

        assertThat(trouble.errorClass()).isEqualTo(ErrorClass.CONFIG);
        assertThat(trouble.providerCode()).isEqualTo("401");
        assertThat(trouble.detail()).contains("unknown key •••");
        assertThat(attempt.exchange().text()).contains("< HTTP 401").doesNotContain("s3cret");
    }

    @Test
    void trouble_at_the_provider_is_tried_again() throws InterruptedException {
        assertThat(deferred(play("json-unavailable", Map.of(), PLAIN)).trouble().errorClass())
                .isEqualTo(ErrorClass.RETRY);
    }

    @Test
    void a_proxy_that_got_no_answer_leaves_the_end_open() throws InterruptedException {
        assertThat(play("json-behind", Map.of(), PLAIN).outcome())
                .isEqualTo(new Unknown("gateway.no-answer-behind", "HTTP 504"));
    }

    @Test
    void a_page_in_place_of_an_answer_leaves_the_end_open() throws InterruptedException {
        Unknown unknown = (Unknown) play("json-garbage", Map.of(), PLAIN).outcome();

        assertThat(unknown.code()).isEqualTo("gateway.no-id");
        assertThat(unknown.detail()).contains("Sign in to the network");
    }

    @Test
    void success_without_an_id_leaves_the_end_open_unless_no_id_is_expected() throws InterruptedException {
        assertThat(play("json-no-id", Map.of(), PLAIN).outcome()).isInstanceOf(Unknown.class);
        assertThat(play("json-no-id", Map.of("id-path", ""), PLAIN).outcome()).isEqualTo(new Accepted(""));
    }

    @Test
    void success_is_what_the_rule_says() throws InterruptedException {
        Map<String, String> rule = Map.of("success", "json", "success-test", "$.status = queued", "id-path", "");
        Map<String, String> other = Map.of("success", "json", "success-test", "$.status = sent", "id-path", "");

        assertThat(play("json-no-id", rule, PLAIN).outcome()).isEqualTo(new Accepted(""));
        assertThat(((Unknown) play("json-no-id", other, PLAIN).outcome()).code())
                .isEqualTo("gateway.not-understood");
    }

    @Test
    void a_moved_or_mistyped_address_pauses_the_gateway_and_fails_no_message() throws InterruptedException {
        assertThat(deferred(play("json-moved", Map.of(), PLAIN)).trouble().code())
                .isEqualTo("gateway.redirect");
        assertThat(deferred(play("json-no-page", Map.of(), PLAIN)).trouble().code())
                .isEqualTo("gateway.wrong-address");
    }

    @Test
    void an_own_error_line_comes_before_what_a_status_usually_means() throws InterruptedException {
        Map<String, String> own = Map.of("errors", "status 5xx = PERM\nstatus 503 = THROTTLE");
        assertThat(((Refused) play("json-unavailable", own, PLAIN).outcome())
                        .trouble()
                        .providerCode())
                .isEqualTo("503");

        Map<String, String> uncertain = Map.of("errors", "body /queued/ = UNCERTAIN");
        assertThat(play("json-unavailable", uncertain, PLAIN).outcome()).isInstanceOf(Unknown.class);
    }

    @Test
    void a_connection_refused_is_tried_again_and_leaves_no_exchange() {
        Attempt attempt = submit(filledIn(Map.of("url", "http://127.0.0.1:" + FreePort.find() + "/")), PLAIN);

        assertThat(deferred(attempt).trouble()).satisfies(trouble -> {
            assertThat(trouble.errorClass()).isEqualTo(ErrorClass.RETRY);
            assertThat(trouble.code()).isEqualTo("http.refused");
        });
        assertThat(attempt.exchange().text()).isEmpty();
    }

    @Test
    void an_address_that_is_not_allowed_pauses_the_gateway() {
        Attempt attempt = submit(filledIn(Map.of("url", "https://10.0.0.1/")), PLAIN);

        assertThat(deferred(attempt).trouble()).satisfies(trouble -> {
            assertThat(trouble.errorClass()).isEqualTo(ErrorClass.CONFIG);
            assertThat(trouble.code()).isEqualTo("http.not-allowed");
        });
    }

    private static Map<String, String> bearer() {
        return Map.of("authentication", "bearer");
    }
}
