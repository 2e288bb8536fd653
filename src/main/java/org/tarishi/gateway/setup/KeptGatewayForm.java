package org.tarishi.gateway.setup;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** What every page with the form of a gateway keeps until it is saved; whoever extends this says where it is saved. */
public abstract class KeptGatewayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GatewayTypes types;

    @Inject
    ReaderWords words;

    private boolean added;
    private @Nullable GatewayForm form;

    /** @throws NotFound when there is no such type */
    protected GatewayForm begin(String type) {
        GatewayForm fresh = types.find(type)
                .map(found -> GatewayForm.fresh(found, words.get()))
                .orElseThrow(() -> new NotFound("no gateway type asked for"));
        added = true;
        form = fresh;
        return fresh;
    }

    protected void take(Gateway gateway, List<ReadGateway.Value> settings) {
        added = false;
        form = GatewayForm.stored(gateway, settings, words.get());
    }

    /** Empty when it cannot be saved as it was typed; the page says why. */
    protected Optional<Gateway> keep(Supplier<Gateway> saving, String notice) {
        try {
            Gateway gateway = saving.get();
            Notice.afterRedirect(notice, gateway.getName());
            return Optional.of(gateway);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return Optional.empty();
        }
    }

    /** Fills in what is known of a provider. */
    public void applyPreset() {
        getForm().applyPreset(types.named(getForm().getType()));
    }

    /** Fills in what stands in a file that somebody exported. */
    public void applyFile() {
        try {
            getForm().applyFile(types.named(getForm().getType()));
            Notice.now("file.filled");
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
    }

    public boolean isAdded() {
        return added;
    }

    public String getTypeName() {
        return words.get().type(getForm().getType());
    }

    public String getTypeHelp() {
        return words.get().typeHelp(getForm().getType());
    }

    public GatewayForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }
}
