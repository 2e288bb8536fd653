package org.tarishi.gateway.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.overview.GatewayWords;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.type.GatewayType;

/** The first step of adding a gateway: what kind of connection it is. */
@Named
@RequestScoped
public class ChooseTypePage {

    @Inject
    GatewayTypes types;

    @Inject
    ReaderWords words;

    @Inject
    GatewayDesk desk;

    /** Not for those who could not save what they would fill in. */
    public void open() {
        desk.demand();
    }

    /** Of the address of the form. */
    public String getQuery() {
        return desk.query();
    }

    public List<FormChoice> getTypes() {
        GatewayWords sayings = words.get();
        return types.all().stream()
                .map(GatewayType::code)
                .map(code -> new FormChoice(code, sayings.type(code), sayings.typeHelp(code)))
                .toList();
    }
}
