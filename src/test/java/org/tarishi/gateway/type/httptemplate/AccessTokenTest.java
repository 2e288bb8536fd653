package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.NOW;
import static org.tarishi.gateway.type.GatewayTypeContract.aSubmission;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpReply.NoAnswer;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.given.MovableClock;

/** Signing in with a token that the provider hands out, as Orange does. */
class AccessTokenTest extends TemplateAtWork implements GatewayHttp {

    private final MovableClock clock = MovableClock.at(NOW);
    private final Deque<HttpReply> replies = new ArrayDeque<>();
    private final List<HttpCall> calls = new ArrayList<>();

    @Override
    public HttpReply send(HttpCall call) {
        calls.add(call);
        return replies.removeFirst();
    }

    @Override
    public Optional<String> refusal(String url) {
        return Optional.empty();
    }

    private static HttpReply recorded(String name) {
        Recording.Half answer = Recording.of(AccessTokenTest.class, name).answered();
        return answered(answer.status(), answer.body());
    }

    private static HttpReply answered(int status, String body) {
        byte[] octets = body.getBytes(StandardCharsets.UTF_8);
        return new Answered(status, Map.of(), octets, Duration.ZERO, new Exchange("> "));
    }

    private GatewayLink orange() {
        calls.clear();
        replies.clear();
        Map<String, String> values = new HashMap<>(preset("orange-senegal"));
        LinkContext context = new LinkContext(this, request -> {}, clock, point -> "https://hub.example.org/" + point);
        return type.open(filledIn(values), context);
    }

    private List<String> targets() {
        return calls.stream().map(HttpCall::url).toList();
    }

    @Test
    void the_token_is_asked_for_once_and_used_until_it_runs_out() {
        GatewayLink link = orange();
        replies.addAll(List.of(recorded("orange-token"), recorded("orange-accepted"), recorded("orange-accepted")));

        assertThat(link.submit(aSubmission(REFERENCE, PLAIN)).outcome())
                .isEqualTo(new Accepted("d04f2f3e-1b0b-4c9c-8e5f-2f3a4b5c6d7e"));
        link.submit(aSubmission(REFERENCE, PLAIN));
        assertThat(targets())
                .containsExactly(
                        "https://api.orange.com/oauth/v3/token",
                        "https://api.orange.com/smsmessaging/v1/outbound/tel%3A%2B2210000/requests",
                        "https://api.orange.com/smsmessaging/v1/outbound/tel%3A%2B2210000/requests");
        assertThat(new String(calls.get(0).body(), StandardCharsets.UTF_8)).isEqualTo("grant_type=client_credentials");
        assertThat(calls.get(0).headers().get("Authorization")).startsWith("Basic ");
        assertThat(calls.get(1).headers()).containsEntry("Authorization", "Bearer i6m2iIcY0SodWSe");

        clock.move(Duration.ofMinutes(60));
        replies.addAll(List.of(recorded("orange-token"), recorded("orange-accepted")));
        link.submit(aSubmission(REFERENCE, PLAIN));
        assertThat(calls).hasSize(5);
    }

    @Test
    void the_request_is_as_orange_wants_it() {
        GatewayLink link = orange();
        replies.addAll(List.of(recorded("orange-token"), recorded("orange-accepted")));

        link.submit(aSubmission(REFERENCE, PLAIN));
        Recording recorded = Recording.of(getClass(), "orange-accepted");
        HttpCall call = calls.get(1);
        assertAsked(
                new Recording.Half(call.method() + " /", Map.of(), new String(call.body(), StandardCharsets.UTF_8)),
                new Recording.Half(
                        recorded.said().method() + " /",
                        Map.of(),
                        recorded.said().body()));
    }

    @Test
    void a_token_that_is_no_longer_taken_is_replaced_at_once() {
        GatewayLink link = orange();
        replies.addAll(List.of(
                recorded("orange-token"),
                answered(401, "{\"code\":42,\"message\":\"Expired credentials\"}"),
                recorded("orange-token"),
                recorded("orange-accepted")));

        assertThat(link.submit(aSubmission(REFERENCE, PLAIN)).outcome()).isInstanceOf(Accepted.class);
        assertThat(calls).hasSize(4);
    }

    @Test
    void without_a_token_nothing_was_sent_so_the_message_waits() {
        GatewayLink link = orange();
        replies.add(answered(401, "{\"error\":\"invalid_client\"}"));
        assertThat(trouble(link)).isEqualTo(ErrorClass.CONFIG);
        replies.add(answered(503, ""));
        assertThat(trouble(link)).isEqualTo(ErrorClass.RETRY);
        replies.add(new NoAnswer("http.timeout", "", new Exchange("> ")));
        assertThat(trouble(link)).isEqualTo(ErrorClass.RETRY);
        replies.add(answered(200, "<html>"));
        assertThat(trouble(link)).isEqualTo(ErrorClass.CONFIG);
    }

    @Test
    void silence_after_the_token_is_unknown_and_money_is_asked_for() {
        GatewayLink link = orange();
        replies.addAll(List.of(recorded("orange-token"), new NoAnswer("http.timeout", "", new Exchange("> "))));
        assertThat(link.submit(aSubmission(REFERENCE, PLAIN)).outcome()).isInstanceOf(Unknown.class);
        replies.add(recorded("orange-no-credit"));
        assertThat(trouble(link)).isEqualTo(ErrorClass.CREDIT);
        replies.add(recorded("orange-refused"));
        Attempt refused = link.submit(aSubmission(REFERENCE, PLAIN));
        assertThat(refused.outcome()).isInstanceOf(org.tarishi.gateway.type.SubmitOutcome.Refused.class);
    }

    private static ErrorClass trouble(GatewayLink link) {
        return deferred(link.submit(aSubmission(REFERENCE, PLAIN))).trouble().errorClass();
    }
}
