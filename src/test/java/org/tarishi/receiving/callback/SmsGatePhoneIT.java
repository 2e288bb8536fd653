package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.SmsGateApp;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** The app SMSGate, played over HTTP as it speaks: registered, rung, from the message that is written to Delivered. */
@OnServer
class SmsGatePhoneIT {

    private final TestServer server;
    private GivenProject project;
    private GivenGateway gateway;
    private Http api;
    private SmsGateApp app;

    SmsGatePhoneIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_phone_that_carries_all_of_a_project() {
        TestAccounts accounts = TestAccounts.on(server);
        ProjectId id = accounts.project();
        project = GivenProject.of(server, id);
        gateway = project.gateway(
                "smsgate",
                "{\"country\":\"KE\",\"per-hour\":\"100\",\"sim\":\"2\",\"interval\":\"3\",\"ping-minutes\":\"5\","
                        + "\"reports\":\"true\",\"balance-from\":\"Airtel\",\"balance-text\":\"balance is KES {amount}\"}",
                "{}");
        project.routeAllOver(gateway);
        api = accounts.key(id, "messages:read", "messages:write", "inbound:read");
        app = new SmsGateApp(server, gateway);
    }

    @Test
    void a_phone_registers_once_and_is_told_the_form_and_where_to_bring_what_it_receives() {
        assertThat(new SmsGateApp(server, gateway).registerWith("guessed")).isEqualTo(401);
        assertThat(app.get("settings").statusCode()).isEqualTo(401);
        app.register();

        assertThat(Http.json(app.get("settings")).at("/messages/limit_value").asInt())
                .isEqualTo(100);
        assertThat(Http.json(app.get("webhooks")).findValuesAsText("url"))
                .containsOnly(server.base() + "callbacks/" + gateway.token() + "/inbound");
        assertThat(app.patch("device", Map.of("id", app.device(), "simCards", List.of())))
                .isEqualTo(204);
        assertThat(app.get("device").body()).contains(app.device());
        Await.until(() -> phone("model"), "Samsung/a05");
        assertThat(phone("sims")).isEqualTo("1 Airtel");
    }

    @Test
    void a_message_rings_the_phone_which_pulls_it_and_it_goes_to_delivered() throws Exception {
        app.register();
        try (SmsGateApp.Channel channel = app.listen()) {
            String id = send("Habari ✓");

            assertThat(channel.next()).isEqualTo("MessageEnqueued");
            JsonNode pulled = Http.json(app.get("message?order=fifo"));
            assertThat(pulled).hasSize(1);
            assertThat(pulled.at("/0/id").asText()).isEqualTo(id);
            assertThat(pulled.at("/0/textMessage/text").asText()).isEqualTo("Habari ✓");
            assertThat(pulled.at("/0/phoneNumbers/0").asText()).isEqualTo("+254712345678");
            assertThat(pulled.at("/0/simNumber").asInt()).isEqualTo(2);
            assertThat(Http.json(app.get("messages?order=lifo"))).isEmpty();

            assertThat(app.says(id, "Processed")).isEqualTo(204);
            assertThat(state(id)).isEqualTo("SENDING");
            app.says(id, "Sent");
            Await.until(() -> state(id), "SUBMITTED");
            app.says(id, "Delivered");
            app.says(id, "Delivered");
            Await.until(() -> state(id), "DELIVERED");
        }
    }

    @Test
    void changed_settings_are_told_to_a_listening_phone() throws Exception {
        app.register();
        try (SmsGateApp.Channel channel = app.listen()) {
            project.sql("update gateway set version = version + 1 where id = ?", gateway.id());

            assertThat(channel.next()).isEqualTo("SettingsUpdated");
            assertThat(channel.next()).isEqualTo("WebhooksUpdated");
        }
    }

    @Test
    void what_the_phone_received_comes_into_the_inbox_if_it_is_signed_and_once() {
        app.register();
        Map<String, Object> text = received("mo-1", "0712345678", "JOIN");
        assertThat(app.brings("sms:received", text, "guessed")).isEqualTo(401);
        assertThat(app.brings("sms:received", text)).isEqualTo(200);
        assertThat(app.brings("sms:received", text)).isEqualTo(200);

        Await.until(() -> Http.json(api.get("api/v1/inbound")).path("inbound").size(), 1);
        JsonNode inbound = Http.json(api.get("api/v1/inbound")).at("/inbound/0");
        assertThat(inbound.path("from").asText()).isEqualTo("+254712345678");
        assertThat(inbound.path("text").asText()).isEqualTo("JOIN");
    }

    @Test
    void a_ping_tells_battery_and_network_and_the_operator_s_text_the_balance() {
        app.register();
        app.brings(
                "system:ping",
                Map.of(
                        "health",
                        Map.of(
                                "checks",
                                Map.of(
                                        "battery:level", Map.of("observedValue", 12),
                                        "battery:charging", Map.of("observedValue", 0),
                                        "connection:transport", Map.of("observedValue", 4)))));
        app.brings("sms:received", received("9f", "Airtel", "Your balance is KES 42.50. Dial *544#"));

        Await.until(() -> phone("battery || ' ' || charging || ' ' || network"), "12 false Wi-Fi");
        Await.until(() -> phone("balance::text"), "42.50");
        Await.until(
                () -> project.value(
                        "select count(*) from gateway_incident where gateway_id = ? and cause = 'LOW_BATTERY'"
                                + " and ended_at is null",
                        gateway.id()),
                1L);
    }

    /** Empty until what the phone told was read. */
    private Object phone(String column) {
        return project.value("select coalesce(max(" + column + "), '') from phone where gateway_id = ?", gateway.id());
    }

    private static Map<String, Object> received(String id, String from, String text) {
        return Map.of("messageId", id, "sender", from, "message", text, "receivedAt", "2026-11-23T11:00:00.000+03:00");
    }

    private String send(String text) {
        return Http.json(api.postJson("api/v1/messages", Map.of("to", "0712 345 678", "text", text)))
                .at("/messages/0/id")
                .asText();
    }

    private String state(String id) {
        Supplier<JsonNode> read = () -> Http.json(api.get("api/v1/messages/" + id));
        return read.get().path("state").asText();
    }
}
