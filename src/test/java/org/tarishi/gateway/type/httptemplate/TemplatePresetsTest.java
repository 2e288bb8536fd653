package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;

/** The presets against exchanges of the products that they are for. */
class TemplatePresetsTest extends TemplateAtWork {

    @Test
    void kannel_takes_messages_plain_and_in_unicode_and_queues_them() throws InterruptedException {
        assertThat(play("kannel-accepted", preset("kannel"), PLAIN).outcome()).isEqualTo(new Accepted(""));
        assertThat(play("kannel-unicode", preset("kannel"), AMHARIC).outcome()).isEqualTo(new Accepted(""));
        assertThat(play("kannel-queued", preset("kannel"), PLAIN).outcome()).isEqualTo(new Accepted(""));
    }

    @ParameterizedTest
    @CsvSource({"kannel-denied, CONFIG", "kannel-no-sender, CONFIG", "kannel-busy, RETRY"})
    void kannel_s_settings_and_patience_concern_more_than_one_message(String name, ErrorClass errorClass)
            throws InterruptedException {
        assertThat(deferred(play(name, preset("kannel"), PLAIN)).trouble().errorClass())
                .isEqualTo(errorClass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kannel-no-receiver", "kannel-black-listed"})
    void kannel_refuses_a_message_for_good(String name) throws InterruptedException {
        assertThat(((Refused) play(name, preset("kannel"), PLAIN).outcome())
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.PERM);
    }

    @Test
    void kannel_reports_by_our_reference() {
        MessageHandle message = MessageHandle.ours("812345678901234567");

        assertThat(read("kannel-underway", "report", preset("kannel")))
                .isEqualTo(new StatusReport(message, ReportedState.UNDERWAY, "", "ACK/", Optional.empty()));
        assertThat(read("kannel-delivered", "report", preset("kannel")))
                .isEqualTo(new StatusReport(message, ReportedState.DELIVERED, "", "1", Optional.empty()));
    }

    @Test
    void kannel_brings_texts_and_gets_no_words_back_that_it_would_send_to_the_phone() {
        assertThat(read("kannel-inbound", "inbound", preset("kannel")))
                .isEqualTo(new InboundSms(
                        "29b97f99-b71f-458f-b1af-d3a6b3e64025",
                        "20880",
                        "+254712345678",
                        "Habari yako?",
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-25T14:01:39Z"))));
        assertThat(((InboundSms) read("kannel-inbound-unicode", "inbound", preset("kannel"))).text())
                .isEqualTo(AMHARIC);
        assertThat(understood("kannel-inbound", "inbound", preset("kannel"))
                        .answer()
                        .body())
                .isEmpty();
    }

    @Test
    void jasmin_takes_messages_plain_and_in_unicode() throws InterruptedException {
        assertThat(play("jasmin-accepted", preset("jasmin"), PLAIN).outcome())
                .isEqualTo(new Accepted("07033084-5cfd-4812-90a4-e4d24ffb6e3d"));
        assertThat(play("jasmin-unicode", preset("jasmin"), AMHARIC).outcome())
                .isEqualTo(new Accepted("07033084-5cfd-4812-90a4-e4d24ffb6e3e"));
    }

    @Test
    void jasmin_says_with_one_status_what_means_different_things() throws InterruptedException {
        assertThat(((Refused) play("jasmin-no-route", preset("jasmin"), PLAIN).outcome())
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.PERM);
        assertThat(deferred(play("jasmin-no-credit", preset("jasmin"), PLAIN))
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.CREDIT);
        assertThat(deferred(play("jasmin-too-fast", preset("jasmin"), PLAIN))
                        .trouble()
                        .errorClass())
                .isEqualTo(ErrorClass.THROTTLE);
    }

    @Test
    void jasmin_reports_and_gets_the_words_that_it_waits_for() {
        assertThat(read("jasmin-report", "report", preset("jasmin")))
                .isEqualTo(new StatusReport(
                        MessageHandle.remote("07033084-5cfd-4812-90a4-e4d24ffb6e3d"),
                        ReportedState.UNDELIVERED,
                        "034",
                        "Habari",
                        Optional.empty()));
        assertThat(understood("jasmin-report", "report", preset("jasmin"))
                        .answer()
                        .body())
                .isEqualTo("ACK/Jasmin");
    }

    @Test
    void jasmin_brings_unicode_texts_as_octets() {
        InboundSms sms = (InboundSms) read("jasmin-inbound", "inbound", preset("jasmin"));

        assertThat(sms.text()).isEqualTo(AMHARIC);
        assertThat(sms.from()).isEqualTo("+254712345678");
    }
}
