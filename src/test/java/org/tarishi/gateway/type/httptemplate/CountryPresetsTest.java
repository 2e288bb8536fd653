package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Preset;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.Trouble;

/** The presets of providers inside one country, and of Syniverse, against exchanges of theirs. */
class CountryPresetsTest extends TemplateAtWork {

    @Test
    void presets_are_found_by_themselves_and_the_plain_one_comes_first() {
        assertThat(type.presets())
                .extracting(Preset::code)
                .startsWith("json")
                .contains("kannel", "jasmin", "syniverse", "orange-senegal", "yo-uganda")
                .hasSizeGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "yo-uganda, yo-accepted, ''",
        "apposit-ethiopia, apposit-accepted, ap-77",
        "hubtel-ghana, hubtel-accepted, e74c56d6-0000-4000-8000-000000000001",
        "unicel-india, unicel-accepted, ''",
        "mtn-ivory-coast, mtn-ci-accepted, 164b210b-748c-41d2-97f4-88d166415423",
        "dmark-uganda, dmark-accepted, 6b1c15d3-cba2-46f7-9a25-78265e58057d",
        "m3tech-pakistan, m3tech-accepted, ''",
    })
    void takes_a_message(String preset, String recording, String id) throws InterruptedException {
        assertThat(play(recording, preset(preset), PLAIN).outcome()).isEqualTo(new Accepted(id));
    }

    @ParameterizedTest
    @CsvSource({
        "unicel-india, unicel-unicode, ሰላም, ''",
        "vertex-india, vertex-accepted, ሰላም, 570737298-2017_05_27",
        "syniverse, syniverse-accepted, Café, ''",
        "syniverse, syniverse-unicode, ሰላም, ''",
    })
    void takes_a_message_in_its_own_spelling(String preset, String recording, String text, String id)
            throws InterruptedException {
        assertThat(play(recording, preset(preset), text).outcome()).isEqualTo(new Accepted(id));
    }

    @ParameterizedTest
    @CsvSource({
        "yo-uganda, yo-blacklisted, OPTOUT",
        "yo-uganda, yo-denied, CONFIG",
        "apposit-ethiopia, apposit-refused, PERM",
        "hubtel-ghana, hubtel-refused, PERM",
        "hubtel-ghana, hubtel-opted-out, OPTOUT",
        "unicel-india, unicel-refused, CONFIG",
        "mtn-ivory-coast, mtn-ci-failed, RETRY",
        "vertex-india, vertex-refused, PERM",
        "vertex-india, vertex-limit, CREDIT",
        "dmark-uganda, dmark-refused, PERM",
        "m3tech-pakistan, m3tech-refused, PERM",
        "syniverse, syniverse-refused, PERM",
        "syniverse, syniverse-error, RETRY",
    })
    void says_what_a_refusal_means(String preset, String recording, ErrorClass errorClass) throws InterruptedException {
        Trouble trouble = play(recording, preset(preset), PLAIN)
                .outcome()
                .match(accepted -> null, deferred -> deferred.trouble(), refused -> refused.trouble(), unknown -> null);

        assertThat(trouble).isNotNull().extracting(Trouble::errorClass).isEqualTo(errorClass);
    }

    @ParameterizedTest
    @CsvSource({
        "yo-uganda, yo-inbound, +256778021111, JOIN now!, 8500",
        "apposit-ethiopia, apposit-inbound, +251911234567, ሰላም, ''",
        "hubtel-ghana, hubtel-inbound, +233201234567, JOIN now!, 1902",
        "unicel-india, unicel-inbound, +919876543210, ሰላም, ''",
        "orange-senegal, orange-inbound, +221771234567, 'Oui, merci', +2210000",
        "dmark-uganda, dmark-inbound, +256778021111, JOIN now!, 2020",
        "m3tech-pakistan, m3tech-inbound, +923161909799, hello world, ''",
    })
    void brings_a_text(String preset, String recording, String from, String text, String to) {
        InboundSms sms = (InboundSms) read(recording, "inbound", preset(preset));

        assertThat(sms.from()).isEqualTo(from);
        assertThat(sms.text()).isEqualTo(text);
        assertThat(sms.to()).isEqualTo(to);
    }

    @Test
    void reports_by_its_own_id_or_by_our_reference() {
        assertThat(read("orange-delivered", "report", preset("orange-senegal")))
                .isEqualTo(new StatusReport(
                        MessageHandle.remote("d04f2f3e-1b0b-4c9c-8e5f-2f3a4b5c6d7e"),
                        ReportedState.DELIVERED,
                        "",
                        "DeliveredToTerminal",
                        Optional.empty()));
        assertThat(read("dmark-report", "report", preset("dmark-uganda")))
                .isEqualTo(new StatusReport(
                        MessageHandle.ours("812345678901234567"),
                        ReportedState.UNDELIVERED,
                        "",
                        "16",
                        Optional.empty()));
        assertThat(((InboundSms) read("orange-inbound", "inbound", preset("orange-senegal"))).sentAt())
                .contains(Instant.parse("2026-11-23T07:59:30Z"));
    }

    @Test
    void what_only_the_owner_knows_is_asked_for() {
        Map<String, String> mtn = preset("mtn-ivory-coast");
        mtn.put("account", "");

        assertThat(type.check(filledIn(mtn)))
                .extracting(fault -> fault.key() + " " + fault.code())
                .containsExactly("account rule.required");
    }
}
