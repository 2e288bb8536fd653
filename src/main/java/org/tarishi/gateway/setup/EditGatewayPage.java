package org.tarishi.gateway.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.SettingsFile;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a gateway, a new one ({@code type}) or one there is ({@code id}). It keeps what was typed until it is saved. */
@Named
@ViewScoped
public class EditGatewayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GatewayDesk desk;

    @Inject
    GatewayTypes types;

    @Inject
    ReaderWords words;

    private boolean added;
    private String type = "";
    private String preset = "";
    private final TypedProfile profile = new TypedProfile();
    private List<FormField> fields = List.of();
    private List<FormChoice> presets = List.of();
    private transient @Nullable Part file;

    /** Fills the form when the page is first asked for. */
    public void open() {
        desk.demand();
        added = Faces.getRequestParameter("id") == null;
        if (added) {
            openNew(words.get());
        } else {
            openStored(words.get());
        }
    }

    private void openNew(GatewayWords sayings) {
        GatewayType asked = Optional.ofNullable(Faces.getRequestParameter("type"))
                .flatMap(types::find)
                .orElseThrow(() -> new NotFound("no gateway type asked for"));
        type = asked.code();
        fields = asked.settings().stream()
                .map(setting -> FormField.fresh(type, setting, sayings))
                .toList();
        presets = asked.presets().stream()
                .map(each -> FormChoice.of(each.code(), sayings.preset(type, each.code())))
                .toList();
    }

    private void openStored(GatewayWords sayings) {
        Gateway gateway = desk.stored();
        type = gateway.getType();
        profile.show(ProfileDraft.of(gateway.profile()));
        fields = desk.settings(gateway).stream()
                .map(value -> FormField.stored(type, value, sayings))
                .toList();
    }

    /** Fills in what is known of a provider. */
    public void applyPreset() {
        Map<String, String> values = types.named(type).presets().stream()
                .filter(each -> each.code().equals(preset))
                .findFirst()
                .orElseThrow(() -> new NotFound("preset " + preset))
                .values();
        fill(values);
    }

    /** Fills in what stands in a file that somebody exported. */
    public void applyFile() {
        SettingsFile.read(ChosenFile.octets(file, SettingsFile.LONGEST), types.named(type))
                .<Runnable>match(
                        fit -> () -> {
                            fill(fit.values());
                            Notice.now("file.filled");
                        },
                        unfit -> () ->
                                Faults.show(new RuleBroken(List.of(new Fault("file", unfit.code(), unfit.args())))))
                .run();
    }

    private void fill(Map<String, String> values) {
        fields.forEach(field -> field.fill(Optional.ofNullable(values.get(field.getKey()))));
    }

    public @Nullable String save() {
        return stored().map(gateway -> to(desk.details(), gateway)).orElse(null); // stay here
    }

    public @Nullable String saveAndTest() {
        return stored().map(gateway -> to("/gateway/trial/testGateway.xhtml?", gateway))
                .orElse(null); // stay here
    }

    private Optional<Gateway> stored() {
        try {
            Gateway gateway = added
                    ? desk.add(type, profile.draft(), FormField.typed(fields).values())
                    : desk.change(profile.draft(), FormField.typed(fields));
            Notice.afterRedirect(added ? "edit.added" : "edit.saved", gateway.getName());
            return Optional.of(gateway);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return Optional.empty();
        }
    }

    private String to(String page, Gateway gateway) {
        return page + desk.query() + "faces-redirect=true&id=" + gateway.getId();
    }

    /** Where Cancel leads. */
    public String getBack() {
        return added
                ? desk.list()
                : desk.details() + desk.query() + "id=" + desk.stored().getId();
    }

    /** The platform's gateways have no project to send a test message in. */
    public boolean isTestable() {
        return !desk.isPlatform();
    }

    /** What it is called now; empty for a new one. */
    public String getName() {
        return added ? "" : desk.stored().getName();
    }

    public boolean isAdded() {
        return added;
    }

    public String getTypeName() {
        return words.get().type(type);
    }

    public String getTypeHelp() {
        return words.get().typeHelp(type);
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
