package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the form of every gateway type keeps to. */
public interface GatewayFormContract {

    /** Stands in every secret setting, spelled so that each way of escaping changes it. */
    String CANARY = "cAn4ry+s3cret/\"&=ü";

    List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    GatewayType type();

    /** The form as it first stands, with what is required filled in and every secret the canary. */
    default Settings filledIn(Map<String, String> changes) {
        return filled(type(), changes);
    }

    static Settings filled(GatewayType type, Map<String, String> changes) {
        Map<String, String> values = new HashMap<>();
        type.settings().forEach(setting -> values.put(setting.key(), first(setting)));
        values.putAll(changes);
        return Settings.of(type, values);
    }

    private static String first(Setting setting) {
        if (setting.isSecret()) {
            return CANARY;
        }
        return setting.kind() == Setting.Kind.URL ? "https://provider.example.org/send" : setting.preset();
    }

    @Test
    default void the_form_is_well_formed_and_its_presets_pass_the_check() {
        assertThat(type().code()).matches("[a-z0-9]{1,40}");
        List<Setting> form = type().settings();
        assertThat(form)
                .extracting(Setting::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
        assertThat(form)
                .filteredOn(setting -> setting.kind() == Setting.Kind.CHOICE)
                .allSatisfy(setting -> assertThat(setting.choices()).contains(setting.preset()));
        assertThat(form)
                .filteredOn(Setting::isSecret)
                .allMatch(setting -> setting.preset().isEmpty());
        assertThat(type().check(filledIn(Map.of()))).isEmpty();
        assertThat(type().presets()).allSatisfy(preset -> {
            assertThat(form)
                    .extracting(Setting::key)
                    .containsAll(preset.values().keySet());
            // what only the owner of an account knows is not in a preset
            assertThat(type().check(filledIn(preset.values())))
                    .filteredOn(fault -> !fault.code().equals("rule.required"))
                    .as(preset.code())
                    .isEmpty();
        });
    }

    @Test
    default void an_empty_form_is_checked_without_complaint_of_our_own() {
        assertThatCode(() -> type().check(Settings.of(type(), Map.of()))).doesNotThrowAnyException();
    }

    @Test
    default void settings_choices_presets_and_callbacks_have_words_in_every_language() {
        String code = type().code();
        Stream<String> settings = type().settings().stream().flatMap(setting -> {
            String key = "setting." + code + "." + setting.key();
            return Stream.concat(
                    Stream.of(key, key + ".help"), setting.choices().stream().map(choice -> key + "." + choice));
        });
        Stream<String> presets = type().presets().stream().map(preset -> "preset." + code + "." + preset.code());
        Stream<String> points = type().callbacks().stream().map(point -> "callback." + code + "." + point.name());
        assertTexts(Stream.of(Stream.of("type." + code, "type." + code + ".help"), settings, presets, points)
                .flatMap(keys -> keys));
    }

    @Test
    default void a_guide_asks_for_settings_that_there_are_and_has_words_for_its_steps() {
        String texts = "guide." + type().code() + ".";
        type().guide().ifPresent(guide -> {
            List<String> form = type().settings().stream().map(Setting::key).toList();
            assertThat(form).containsAll(guide.asked()).contains(guide.secret());
            assertThat(guide.asked()).doesNotContain(guide.secret());
            assertTexts(Stream.of("connect", "hear.1", "hear.2", "hear.3", "hear.4", "arrived")
                    .map(texts::concat));
        });
    }

    static void assertTexts(Stream<String> keys) {
        List<String> wanted = keys.collect(Collectors.toList());
        for (Locale language : LANGUAGES) {
            ResourceBundle words = ResourceBundle.getBundle(
                    "org.tarishi.i18n.gateway",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(wanted).as(language.toString()).allMatch(words::containsKey);
        }
    }
}
