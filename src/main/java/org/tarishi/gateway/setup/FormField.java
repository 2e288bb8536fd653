package org.tarishi.gateway.setup;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.SettingsDraft;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.type.Setting;

/** A setting of the type as a field of the form, and what stands in it. */
public final class FormField implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final String key;
    private final Setting.Kind kind;
    private final boolean required;
    private final String label;
    private final String help;
    private final List<FormChoice> choices;
    private final String preset;

    /** What the form itself put there last; anything else somebody typed. */
    private String given;

    private String text;
    private boolean stored;
    private boolean removed;

    private FormField(String type, Setting setting, GatewayWords words) {
        key = setting.key();
        kind = setting.kind();
        required = setting.required();
        label = words.label(type, key);
        help = words.help(type, key);
        choices = setting.choices().stream()
                .map(choice -> FormChoice.of(choice, words.choice(type, key, choice)))
                .toList();
        preset = setting.preset();
        given = preset;
        text = preset;
    }

    /** As it stands at first. */
    public static FormField fresh(String type, Setting setting, GatewayWords words) {
        return new FormField(type, setting, words);
    }

    /** Of a gateway that exists; a secret stays where it is. */
    public static FormField stored(String type, ReadGateway.Value value, GatewayWords words) {
        FormField field = new FormField(type, value.setting(), words);
        field.given = value.value();
        field.text = value.value();
        field.stored = value.set();
        return field;
    }

    /** What stands in the fields, and which stored secrets are to go. */
    static SettingsDraft typed(List<FormField> fields) {
        return new SettingsDraft(
                fields.stream().collect(Collectors.toMap(FormField::getKey, FormField::getText)),
                fields.stream()
                        .filter(FormField::isRemoved)
                        .map(FormField::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Puts a preset's value there; without one the field goes back to its own, unless somebody typed in it. */
    void fill(Optional<String> value) {
        if (value.isPresent() || text.equals(given)) {
            given = value.orElse(preset);
            text = given;
        }
    }

    public String getText() {
        return text;
    }

    /** A secret that comes back empty keeps what was typed before, since the browser was not given it again. */
    public void setText(String typed) {
        String clean = kind == Setting.Kind.LONG_TEXT ? typed.replace("\r\n", "\n") : typed.strip();
        if (!isSecret() || !clean.isEmpty()) {
            text = clean;
        }
    }

    public boolean isTicked() {
        return "true".equals(text);
    }

    public void setTicked(boolean ticked) {
        text = Boolean.toString(ticked);
    }

    /** Whether there is a secret already, stored or typed a moment ago. */
    public boolean isKept() {
        return isSecret() && (stored || !text.isEmpty());
    }

    /** Whether a secret was typed that nobody has saved yet. */
    public boolean isTyped() {
        return isSecret() && !text.isEmpty();
    }

    /** Whether there is a stored secret that the gateway can do without. */
    public boolean isRemovable() {
        return isSecret() && stored && !required;
    }

    /** Whether the stored secret is to go; one that was typed anew takes its place instead. */
    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }

    /** How many lines a long text is shown with: all it has, within reason. */
    public int getRows() {
        int lines = (int) text.lines().count();
        return Math.min(Math.max(lines + 1, FEWEST_ROWS), MOST_ROWS);
    }

    private boolean isSecret() {
        return kind == Setting.Kind.SECRET;
    }

    public String getKey() {
        return key;
    }

    public String getKind() {
        return kind.name();
    }

    public boolean isRequired() {
        return required;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public List<FormChoice> getChoices() {
        return choices;
    }
}
