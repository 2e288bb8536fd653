package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.CLOCK;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.Replay;
import org.tarishi.gateway.type.SettingFault;

/** What a trial without a message asks of a provider that is described by a form. */
class TemplateProbeTest extends TemplateAtWork {

    private static final Map<String, String> SIGNED_IN = Map.of("authentication", "basic", "user", "hub");

    @Test
    void the_address_for_it_is_asked_signed_in_as_for_a_message() throws InterruptedException {
        try (Replay provider = new Replay(Recording.answering(200))) {
            assertThat(probe(provider, SIGNED_IN, "/balance?user={user}")).isEqualTo(new Probe.Known(Map.of()));

            Recording.Half asked = provider.asked();
            assertThat(asked.first()).isEqualTo("GET /balance?user=hub");
            assertThat(asked.headers().get("authorization")).startsWith("Basic ");
        }
    }

    @Test
    void credentials_that_the_provider_does_not_know_are_told() throws InterruptedException {
        try (Replay provider = new Replay(Recording.answering(401))) {
            assertThat(probe(provider, SIGNED_IN, "/balance"))
                    .isEqualTo(new Probe.Unclear("probe.credentials", "HTTP 401"));
        }
    }

    @Test
    void without_such_an_address_only_the_server_is_reached_and_nobody_signs_in() throws InterruptedException {
        try (Replay provider = new Replay(Recording.answering(405))) {
            assertThat(probe(provider, SIGNED_IN, "")).isEqualTo(new Probe.Reached());

            Recording.Half asked = provider.asked();
            assertThat(asked.first()).isEqualTo("GET /");
            assertThat(asked.headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void whoever_gives_no_access_token_does_not_know_us() throws InterruptedException {
        try (Replay provider = new Replay(Recording.answering(401))) {
            Map<String, String> oauth =
                    Map.of("authentication", "oauth", "user", "hub", "token-url", provider.address() + "/token");

            assertThat(probe(provider, oauth, "")).isEqualTo(new Probe.Unclear("probe.credentials", "HTTP 401"));
            assertThat(provider.asked().first()).isEqualTo("POST /token");
        }
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        Replay gone = new Replay(Recording.answering(200));
        gone.close();

        assertThat(probe(gone, SIGNED_IN, "/balance"))
                .isInstanceOfSatisfying(
                        Probe.Unclear.class,
                        finding -> assertThat(finding.code()).isEqualTo("probe.unreachable"));
    }

    @Test
    void a_place_that_nobody_knows_is_noticed_in_the_form() {
        Map<String, String> values = Map.of("probe-url", "https://provider.example.org/balance?k={key}");

        assertThat(type.check(filledIn(values))).extracting(SettingFault::key).containsExactly("probe-url");
    }

    private Probe probe(Replay provider, Map<String, String> changes, String path) {
        Map<String, String> values = new HashMap<>(changes);
        values.put("url", provider.address() + "/send");
        values.put("probe-url", path.isEmpty() ? "" : provider.address() + path);
        LinkContext context = new LinkContext(http, request -> {}, CLOCK, point -> "");
        try (GatewayLink link = type.open(filledIn(values), context)) {
            return link.probe();
        }
    }
}
