package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Fault;

class GatewayFaultsTest {

    private static final GatewayType PAPER = new PaperType();
    private static final ProfileDraft FINE = new ProfileDraft("Paper", "", "10", "");

    private final Map<String, String> typed = new HashMap<>(PaperType.FILLED_IN);

    @Test
    void what_is_filled_in_well_has_none() {
        assertThat(faults(FINE)).isEmpty();
    }

    @Test
    void what_must_be_there_is_asked_for_and_nothing_else_is_said_about_it() {
        typed.keySet().removeAll(List.of("url", "pin"));

        assertThat(faults(FINE)).containsExactly(Fault.at("url", "rule.required"), Fault.at("pin", "rule.required"));
    }

    @Test
    void blanks_are_nothing() {
        typed.put("pin", "   ");

        assertThat(faults(FINE)).extracting(Fault::field).containsExactly("pin");
    }

    @Test
    void the_type_s_own_word_on_a_setting_comes_before_ours() {
        typed.put("copies", "10");

        assertThat(faults(FINE)).containsExactly(Fault.at("copies", "fault.number-range", 0, 9));
    }

    @Test
    void a_value_that_its_kind_forbids_is_refused_though_the_type_says_nothing() {
        typed.putAll(Map.of("speed", "warp", "copies", "many", "loud", "maybe"));

        assertThat(faults(FINE))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("speed", "rule.does-not-fit"),
                        tuple("copies", "rule.does-not-fit"),
                        tuple("loud", "rule.does-not-fit"));
    }

    @Test
    void a_text_without_end_is_refused() {
        typed.put("note", "x".repeat(10_001));

        assertThat(faults(FINE)).containsExactly(Fault.at("note", "rule.too-long", 10_000));
    }

    @Test
    void they_come_in_the_order_of_the_form_the_profile_first() {
        typed.putAll(Map.of("pin", "", "url", "ftp://paper.example"));

        assertThat(faults(new ProfileDraft("", "", "0", "")))
                .extracting(Fault::field)
                .containsExactly("name", "inFlight", "url", "pin");
    }

    private List<Fault> faults(ProfileDraft profile) {
        return new GatewayFaults(PAPER, Settings.of(PAPER, typed)).with(profile);
    }
}
