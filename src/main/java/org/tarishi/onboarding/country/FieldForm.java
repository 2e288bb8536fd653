package org.tarishi.onboarding.country;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An extra question as it stands in its form. */
public final class FieldForm {

    private String key = "";
    private ProfileField.Kind kind = ProfileField.Kind.TEXT;
    private boolean required;
    private String label = "";
    private String labelInFrench = "";
    private String help = "";
    private String helpInFrench = "";
    private String pattern = "";
    private String sender = "";

    void show(ProfileField field) {
        key = field.key();
        kind = field.kind();
        required = field.required();
        label = field.label();
        labelInFrench = field.labelInFrench();
        help = field.help();
        helpInFrench = field.helpInFrench();
        pattern = field.pattern();
        sender = field.sender();
    }

    /** @param known its key, which does not change; empty for a new one */
    ProfileField field(Optional<String> known) {
        return new ProfileField(
                known.orElse(key.strip()),
                kind,
                required,
                label.strip(),
                labelInFrench.strip(),
                help.strip(),
                helpInFrench.strip(),
                pattern.strip(),
                sender);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public ProfileField.Kind getKind() {
        return kind;
    }

    public void setKind(ProfileField.Kind kind) {
        this.kind = kind;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelInFrench() {
        return labelInFrench;
    }

    public void setLabelInFrench(String labelInFrench) {
        this.labelInFrench = labelInFrench;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getHelpInFrench() {
        return helpInFrench;
    }

    public void setHelpInFrench(String helpInFrench) {
        this.helpInFrench = helpInFrench;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getSender() {
        return sender;
    }

    /** Null where none is chosen. */
    public void setSender(@Nullable String sender) {
        this.sender = Optional.ofNullable(sender).orElse("");
    }
}
