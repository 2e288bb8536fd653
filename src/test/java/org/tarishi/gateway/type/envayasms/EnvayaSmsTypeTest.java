package org.tarishi.gateway.type.envayasms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Repeats;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.Pairing;
import org.tarishi.gateway.type.PhoneFormContract;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.PullingTypeContract;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

class EnvayaSmsTypeTest implements PullingTypeContract {

    private final EnvayaSmsType type = new EnvayaSmsType();

    @Override
    public PullingType type() {
        return type;
    }

    @Override
    public CallbackRequest inbound() {
        return recorded("inbound");
    }

    @Override
    public String inboundId() {
        return "1764000001000-";
    }

    @Override
    public CallbackRequest forged() {
        return recorded("forged");
    }

    @Override
    public CallbackRequest recorded(String name) {
        return Recording.of(getClass(), name).asCallback("");
    }

    @Test
    void the_signature_is_the_apps() {
        FormFields form = new FormFields(
                Map.of("version", "30", "phone_number", "255700000001", "now", "1700000000000", "action", "outgoing"));

        assertThat(AppSignature.of("http://127.0.0.1:8002/gateway.php", form, "rosebud"))
                .isEqualTo("OQ03i460q8OtPzID5FIvex8M9w4=");
    }

    @Test
    void the_address_and_a_password_that_follows_from_it_are_typed_on_the_phone() {
        List<Pairing> pairing = type.pairing(ADDRESS, filledIn(Map.of()));

        assertThat(pairing).extracting(Pairing::key).containsExactly("url", "password");
        assertThat(pairing.get(0).value()).isEqualTo(ADDRESS);
        assertThat(pairing.get(1).value()).matches("[A-Za-z0-9_-]{16}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refused",
                "no-credit",
                "no-service",
                "no-word",
                "deleted",
                "sent",
                "inbound",
                "call",
                "by-hand",
                "device-status",
                "test",
                "unknown-report"
            })
    void it_is_answered_as_it_reads(String name) {
        Understood reading = (Understood) type.read(recorded(name), filledIn(Map.of()));

        assertThat(reading.answer().status()).isEqualTo(200);
        assertThat(reading.answer().body())
                .isEqualTo(Recording.of(getClass(), name).answered().body());
    }

    @Test
    void an_offer_is_what_the_app_reads_and_is_made_once() {
        assertThat(answered(asking(), PhoneFormContract.anOffer()).body())
                .isEqualTo(Recording.of(getClass(), "asking").answered().body());
        assertThat(((Asking) type.read(asking(), filledIn(Map.of()))).ask().repeats())
                .isEqualTo(Repeats.NEVER);
    }

    @Test
    void without_a_network_the_app_tries_again_by_itself() {
        assertThat(events(recorded("no-service"))).containsExactly(new OfferReport("77-2", Optional.empty()));
    }

    @Test
    void what_the_network_said_nothing_about_may_have_gone_out_and_what_was_deleted_is_over() {
        assertThat(ended("no-word")).isInstanceOf(Unknown.class);
        assertThat(((Refused) ended("deleted")).trouble().code()).isEqualTo("phone.deleted");
    }

    private SubmitOutcome ended(String name) {
        return ((OfferReport) events(recorded(name)).get(0)).outcome().orElseThrow();
    }

    @Test
    void a_sender_without_a_country_code_is_read_in_the_country_of_the_card() {
        InboundSms sms =
                (InboundSms) ((Understood) type.read(recorded("inbound-local"), filledIn(Map.of("country", "ke"))))
                        .events()
                        .get(0);

        assertThat(sms.from()).isEqualTo("+254712345678");
        assertThat(sms.text()).isEqualTo("JOIN ✓ & more");
        assertThat(sms.sentAt()).contains(Instant.ofEpochMilli(1764000001000L));
        assertThat(sms.providerId())
                .as("another text of the same moment")
                .isNotEqualTo(((InboundSms) events(inbound()).get(0)).providerId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "by-hand"})
    void a_call_and_what_somebody_sent_by_hand_are_no_texts(String name) {
        assertThat(events(recorded(name))).isEmpty();
    }

    @Test
    void it_tells_how_the_phone_does_whenever_it_asks_or_something_changes() {
        assertThat(events(asking())).containsExactly(news(83, true, "Wi-Fi"));
        assertThat(events(recorded("device-status"))).containsExactly(news(41, false, "Mobile"));
    }

    private static PhoneNews news(int battery, boolean charging, String network) {
        return new PhoneNews(
                Optional.of("samsung GT-S5360"),
                List.of(),
                Optional.of(battery),
                Optional.of(charging),
                Optional.of(network),
                Optional.empty());
    }

    @Test
    void whoever_looks_at_the_address_learns_nothing() {
        CallbackRequest look = new CallbackRequest("", "GET", ADDRESS, "", Map.of(), new byte[0], "192.0.2.1");

        assertThat(type.read(look, filledIn(Map.of()))).isInstanceOf(Forged.class);
    }
}
