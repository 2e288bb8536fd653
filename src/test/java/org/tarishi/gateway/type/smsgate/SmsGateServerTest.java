package org.tarishi.gateway.type.smsgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.PhoneFormContract.ADDRESS;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Listening;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent.BalanceTold;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews.Sim;
import org.tarishi.gateway.type.GatewayFormContract;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Settings;

/** What the app's private server is asked for besides messages: registration, settings, webhooks, the open channel. */
class SmsGateServerTest {

    private final SmsGateType type = new SmsGateType();
    private final SmsGatePhone phone = new SmsGatePhone(ADDRESS);

    @Test
    void a_phone_registers_with_the_private_token_and_is_a_new_device_each_time() {
        Understood first = understood(phone.registering("register"));
        Understood second = understood(phone.registering("register"));

        JsonNode answer = json(first);
        assertThat(first.answer().status()).isEqualTo(201);
        assertThat(answer.path("id").asText()).matches("[A-Za-z0-9_-]{16}");
        assertThat(answer.path("token").asText()).startsWith(answer.path("id").asText() + ".");
        assertThat(answer.path("login").asText()).hasSize(6);
        assertThat(json(second).path("id")).isNotEqualTo(answer.path("id"));
        assertThat(first.events())
                .containsExactly(PhoneNews.ofPhone(
                        Optional.of("Samsung/a05"),
                        List.of(new Sim(1, "Airtel", ""), new Sim(2, "*****icom", "****5678"))));
    }

    @Test
    void its_token_is_known_again_and_a_guessed_private_token_is_not() {
        String token =
                json(understood(phone.registering("register"))).path("token").asText();
        CallbackReading asked = read(phone.said("asking", "message", "Bearer " + token));

        assertThat(((Asking) asked).ask().device()).isEqualTo(token.substring(0, 16));
        assertThat(read(phone.said("register", "device", "Bearer guessed"))).isInstanceOf(Forged.class);
        assertThat(read(phone.said("register", "device", "Basic Zm9vOmJhcg=="))).isInstanceOf(Forged.class);
    }

    @Test
    void a_device_changes_only_itself() {
        Understood changed = understood(phone.of("change", "device"));
        Understood other = understood(phone.of("change-other", "device"));

        assertThat(changed.answer().status()).isEqualTo(204);
        assertThat(changed.events()).hasSize(1);
        assertThat(other.answer().status()).isEqualTo(403);
        assertThat(other.events()).isEmpty();
    }

    @Test
    void anybody_is_told_their_own_address_and_a_device_that_it_is_known() {
        assertThat(json(understood(phone.said("look", "device", ""))))
                .isEqualTo(Json.object().put("externalIp", "192.0.2.1"));
        assertThat(json(understood(phone.of("look", "device"))).at("/device/id").asText())
                .isEqualTo(SmsGatePhone.DEVICE);
    }

    @Test
    void the_form_is_told_in_the_words_of_the_app() {
        JsonNode usual = json(understood(phone.of("settings", "settings")));
        JsonNode other = json((Understood) type.read(
                phone.of("settings", "settings"), filled(Map.of("per-hour", "0", "sim", "in-turn", "interval", "7"))));

        assertThat(usual.at("/gateway/notification_channel").asText()).isEqualTo("SSE_ONLY");
        assertThat(usual.at("/ping/interval_seconds").asInt()).isEqualTo(300);
        assertThat(usual.at("/messages/limit_period").asText()).isEqualTo("PerHour");
        assertThat(usual.at("/messages/limit_value").asInt()).isEqualTo(60);
        assertThat(usual.at("/messages/sim_selection_mode").asText()).isEqualTo("OSDefault");
        assertThat(usual.at("/messages/processing_order").asText()).isEqualTo("FIFO");
        assertThat(usual.at("/webhooks/signing_key").asText()).isEqualTo(new DeviceTokens(ADDRESS).signingKey());
        assertThat(other.at("/messages/limit_period").asText()).isEqualTo("Disabled");
        assertThat(other.at("/messages/sim_selection_mode").asText()).isEqualTo("RoundRobin");
        assertThat(other.at("/messages/send_interval_min").asInt()).isEqualTo(7);
        assertThat(other.at("/messages/send_interval_max").asInt()).isEqualTo(7);
    }

    @Test
    void what_it_received_it_brings_to_the_inbound_address() {
        JsonNode webhooks = json(understood(phone.of("webhooks", "webhooks")));

        assertThat(webhooks).hasSize(3);
        assertThat(webhooks.findValuesAsText("event"))
                .containsExactlyInAnyOrder("sms:received", "system:ping", "app:started");
        assertThat(webhooks.findValuesAsText("url")).containsOnly(ADDRESS + "/inbound");
    }

    @Test
    void the_signature_is_the_one_that_was_computed_for_the_app() {
        // protocols.md b.1, [computed]: key topsecret
        CallbackRequest vector = phone.signed("inbound-vector", "topsecret");

        assertThat(vector.header("x-signature"))
                .isEqualTo("0dd62a6c02b04470a34da1b9813c2b5cf80cff65b43c0a62307def919f78391d");
    }

    @Test
    void a_ping_tells_how_the_phone_does_and_its_start_which_cards_it_has() {
        assertThat(understood(phone.signed("ping")).events())
                .containsExactly(new PhoneNews(
                        Optional.empty(),
                        List.of(),
                        Optional.of(63),
                        Optional.of(true),
                        Optional.of("4G"),
                        Optional.of(2)));
        assertThat(understood(phone.signed("started")).events())
                .containsExactly(PhoneNews.ofPhone(Optional.empty(), List.of(new Sim(1, "Airtel", "+254733000001"))));
        assertThat(read(phone.signed("unasked"))).isInstanceOf(Unreadable.class);
    }

    @Test
    void the_operator_s_text_tells_the_balance_and_comes_into_the_inbox_too() {
        Understood read = (Understood) type.read(
                phone.signed("balance"),
                filled(Map.of("balance-from", "airtel", "balance-text", "Your balance is KES {amount}")));

        assertThat(read.events()).hasSize(2).contains(new BalanceTold(new BigDecimal("42.50")));
    }

    @Test
    void the_open_channel_speaks_the_names_of_the_app() {
        Listening listening = (Listening) read(phone.of("events", "events"));

        assertThat(listening.device()).isEqualTo(SmsGatePhone.DEVICE);
        assertThat(listening.signals().messages()).isEqualTo("event: MessageEnqueued\ndata: {}\n\n");
        assertThat(listening.signals().alive()).startsWith(":").endsWith("\n\n");
        assertThat(listening.signals().settings()).contains("event: SettingsUpdated\n");
    }

    private CallbackReading read(CallbackRequest request) {
        return type.read(request, filled(Map.of()));
    }

    private Understood understood(CallbackRequest request) {
        return (Understood) read(request);
    }

    private Settings filled(Map<String, String> changes) {
        return GatewayFormContract.filled(type, new HashMap<>(changes));
    }

    private static JsonNode json(Understood reading) {
        return Json.read(reading.answer().body()).orElseThrow();
    }
}
