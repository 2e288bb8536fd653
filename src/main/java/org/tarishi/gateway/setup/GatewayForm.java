package org.tarishi.gateway.setup;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.gateway.SettingsDraft;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.SettingsFile;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** The form of a gateway with what stands in it, on whichever page it is. */
public final class GatewayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final TypedProfile profile = new TypedProfile();
    private final List<FormField> fields;
    private final List<FormChoice> presets;
    private String preset = "";
    private transient @Nullable Part file;

    private GatewayForm(String type, List<FormField> fields, List<FormChoice> presets) {
        this.type = type;
        this.fields = fields;
        this.presets = presets;
    }

    /** Of a gateway that is to be. */
    public static GatewayForm fresh(GatewayType type, GatewayWords words) {
        String code = type.code();
        return new GatewayForm(
                code,
                type.settings().stream()
                        .map(setting -> FormField.fresh(code, setting, words))
                        .toList(),
                type.presets().stream()
                        .map(each -> FormChoice.of(each.code(), words.preset(code, each.code())))
                        .toList());
    }

    /** Of one there is; its secrets stay where they are. */
    public static GatewayForm stored(Gateway gateway, List<ReadGateway.Value> settings, GatewayWords words) {
        String code = gateway.getType();
        List<FormField> fields = settings.stream()
                .map(value -> FormField.stored(code, value, words))
                .toList();
        GatewayForm form = new GatewayForm(code, fields, List.of());
        form.suggest(ProfileDraft.of(gateway.profile()));
        return form;
    }

    /** Puts this into the fields that every gateway has. */
    public void suggest(ProfileDraft draft) {
        profile.show(draft);
    }

    /** Fills in what is known of the chosen provider. */
    public void applyPreset(GatewayType ofType) {
        Map<String, String> values = ofType.presets().stream()
                .filter(each -> each.code().equals(preset))
                .findFirst()
                .orElseThrow(() -> new NotFound("preset " + preset))
                .values();
        fill(values);
    }

    /**
     * Fills in what stands in a file that somebody exported.
     *
     * @throws RuleBroken at {@code file}
     */
    public void applyFile(GatewayType ofType) {
        Map<String, String> values = SettingsFile.read(ChosenFile.octets(file, SettingsFile.LONGEST), ofType)
                .<Map<String, String>>match(fit -> fit.values(), unfit -> {
                    throw RuleBroken.at("file", unfit.code(), unfit.args().toArray());
                });
        fill(values);
    }

    private void fill(Map<String, String> values) {
        fields.forEach(field -> field.fill(Optional.ofNullable(values.get(field.getKey()))));
    }

    public ProfileDraft draft() {
        return profile.draft();
    }

    public SettingsDraft typed() {
        return FormField.typed(fields);
    }

    public String getType() {
        return type;
    }

    public TypedProfile getProfile() {
        return profile;
    }

    public List<FormField> getFields() {
        return fields;
    }

    public List<FormChoice> getPresets() {
        return presets;
    }

    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
