package org.tarishi.gateway.guide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.CallbackUrls;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.overview.ReadGateway.Value;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.Guide;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Settings;

/** What a draft is set to, and what is to be entered at its provider. */
@Stateless
public class ReadDraft {

    /** What is to be entered at the provider. The secret is one that we made up; it is shown only here. */
    public record Entries(String url, String secret) {}

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    CallbackUrls urls;

    /** The settings that the first step asks for, in its order; a secret's value is never given. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public List<Value> asked(ProjectId project, long id) {
        Gateway draft = gateways.draft(project, id);
        Settings opened = vault.open(draft);
        return types.named(draft.getType()).settings().stream()
                .filter(setting -> guide(draft).asked().contains(setting.key()))
                .map(setting -> value(setting, opened))
                .toList();
    }

    private static Value value(Setting setting, Settings opened) {
        String shown = setting.isSecret() ? "" : opened.text(setting.key());
        return new Value(setting, shown, opened.has(setting.key()));
    }

    @Needs(Permission.MANAGE_GATEWAYS)
    public Entries entries(ProjectId project, long id) {
        Gateway draft = gateways.draft(project, id);
        String secret = vault.open(draft).text(guide(draft).secret());
        return new Entries(urls.of(draft, CallbackPoint.INBOUND.name()), secret);
    }

    private Guide guide(Gateway draft) {
        return types.named(draft.getType()).guide().orElseThrow();
    }
}
