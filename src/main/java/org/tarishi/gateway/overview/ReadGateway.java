package org.tarishi.gateway.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.CallbackUrls;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SettingsFile;

/** Reads what a project's own gateway is set to; of a shared one nothing, since that is the platform's. */
@Stateless
public class ReadGateway {

    /**
     * A setting as it stands.
     *
     * @param value empty when it is not set, and for a secret always
     */
    public record Value(Setting setting, String value, boolean set) {}

    /** A URL for the provider to call. It carries the gateway's token, so it is a secret of sorts. */
    public record Callback(String point, String url) {}

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    CallbackUrls urls;

    /** In the order of the form. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Value> settings(ProjectId project, long id) {
        return settings(gateways.own(project, id));
    }

    /** Of one that the platform shares. */
    @NeedsPlatform
    public List<Value> settingsOfShared(long id) {
        return settings(gateways.shared(id));
    }

    private List<Value> settings(Gateway gateway) {
        Settings opened = vault.open(gateway);
        return types.named(gateway.getType()).settings().stream()
                .map(setting -> value(setting, opened))
                .toList();
    }

    /** Whether its settings are worth handing on: others can start from such. */
    @Needs(Permission.READ_GATEWAYS)
    public boolean isTemplate(ProjectId project, long id) {
        return !types.named(gateways.own(project, id).getType()).presets().isEmpty();
    }

    /** Its settings as a file to hand on, without secrets and without its callback addresses. */
    @Needs(Permission.READ_GATEWAYS)
    public String settingsFile(ProjectId project, long id) {
        Gateway gateway = gateways.own(project, id);
        return SettingsFile.write(types.named(gateway.getType()), vault.open(gateway));
    }

    private static Value value(Setting setting, Settings opened) {
        String shown = setting.isSecret() ? "" : opened.text(setting.key());
        return new Value(setting, shown, opened.has(setting.key()));
    }

    @Needs(Permission.MANAGE_GATEWAYS)
    public List<Callback> callbacks(ProjectId project, long id) {
        return callbacks(gateways.own(project, id));
    }

    /** Of one that the platform shares. */
    @NeedsPlatform
    public List<Callback> callbacksOfShared(long id) {
        return callbacks(gateways.shared(id));
    }

    /** One that the platform shares. */
    @NeedsPlatform
    public Gateway shared(long id) {
        return gateways.shared(id);
    }

    private List<Callback> callbacks(Gateway gateway) {
        return types.named(gateway.getType()).callbacks().stream()
                .map(point -> new Callback(point.name(), urls.of(gateway, point.name())))
                .toList();
    }
}
