package org.tarishi.gateway.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.platform.Sentences;

class FormFieldTest {

    private static final GatewayWords WORDS =
            new GatewayWords(Sentences.in(Locale.ENGLISH), Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void it_begins_with_the_setting_s_own_preset() {
        assertThat(fresh(Setting.optional("copies", Kind.NUMBER).startingWith("1"))
                        .getText())
                .isEqualTo("1");
    }

    @Test
    void blanks_around_what_was_pasted_go_but_lines_stay() {
        FormField url = fresh(Setting.required("url", Kind.URL));
        url.setText(" https://paper.example \t");
        FormField note = fresh(Setting.optional("note", Kind.LONG_TEXT));
        note.setText("{\r\n  \"to\": 1\r\n}");

        assertThat(url.getText()).isEqualTo("https://paper.example");
        assertThat(note.getText()).isEqualTo("{\n  \"to\": 1\n}");
    }

    @Test
    void a_typed_secret_outlives_a_refused_form_which_does_not_send_it_back() {
        FormField pin = fresh(Setting.required("pin", Kind.SECRET));
        pin.setText("4711");
        assertThat(pin.isTyped()).isTrue();

        pin.setText("");

        assertThat(pin.getText()).isEqualTo("4711");
    }

    @Test
    void a_stored_secret_is_known_to_be_there_and_is_not_typed() {
        Setting setting = Setting.required("pin", Kind.SECRET);
        FormField pin = FormField.stored("paper", new ReadGateway.Value(setting, "", true), WORDS);

        assertThat(pin.isKept()).isTrue();
        assertThat(pin.isTyped()).isFalse();
        assertThat(pin.getText()).isEmpty();
    }

    @Test
    void only_a_stored_secret_that_is_not_needed_can_be_removed() {
        Setting secret = new Setting("key", Kind.SECRET, false, "", List.of());
        assertThat(FormField.stored("paper", new ReadGateway.Value(secret, "", true), WORDS)
                        .isRemovable())
                .isTrue();
        assertThat(FormField.stored("paper", new ReadGateway.Value(secret, "", false), WORDS)
                        .isRemovable())
                .isFalse();
        assertThat(fresh(Setting.required("url", Kind.URL)).isRemovable()).isFalse();
    }

    @Test
    void any_other_field_can_be_emptied() {
        FormField copies = fresh(Setting.optional("copies", Kind.NUMBER).startingWith("1"));
        copies.setText("");

        assertThat(copies.getText()).isEmpty();
    }

    @Test
    void a_preset_fills_what_it_names_and_clears_what_the_one_before_filled() {
        FormField url = fresh(Setting.required("url", Kind.URL));
        url.fill(Optional.of("https://one.example"));
        url.fill(Optional.of("https://two.example"));
        assertThat(url.getText()).isEqualTo("https://two.example");

        url.fill(Optional.empty());

        assertThat(url.getText()).isEmpty();
    }

    @Test
    void a_preset_leaves_what_somebody_typed_in_a_field_it_does_not_name() {
        FormField url = fresh(Setting.required("url", Kind.URL));
        url.setText("https://mine.example");

        url.fill(Optional.empty());

        assertThat(url.getText()).isEqualTo("https://mine.example");
    }

    @Test
    void a_tick_is_true_or_false() {
        FormField loud = fresh(Setting.optional("loud", Kind.YES_NO));
        loud.setTicked(true);
        assertThat(loud.getText()).isEqualTo("true");
        loud.setTicked(false);
        assertThat(loud.isTicked()).isFalse();
    }

    @Test
    void a_setting_without_words_shows_its_key_and_values() {
        FormField speed = fresh(Setting.choice("speed", "slow", List.of("slow", "fast")));

        assertThat(speed.getLabel()).isEqualTo("speed");
        assertThat(speed.getChoices()).extracting(FormChoice::label).containsExactly("slow", "fast");
    }

    private static FormField fresh(Setting setting) {
        return FormField.fresh("paper", setting, WORDS);
    }
}
