package org.tarishi.gateway.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.gateway.Gateway;
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

    /**
     * A type to choose.
     *
     * @param guided whether there is a way step by step, beside the form
     */
    public record Choice(String code, String label, String help, boolean guided) {}

    public List<Choice> getTypes() {
        return types.all().stream().map(this::choice).toList();
    }

    private Choice choice(GatewayType type) {
        String code = type.code();
        GatewayWords sayings = words.get();
        return new Choice(
                code,
                sayings.type(code),
                sayings.typeHelp(code),
                !desk.isPlatform() && type.guide().isPresent());
    }

    /** What somebody of the project began and did not finish. */
    public List<Gateway> getDrafts() {
        return desk.drafts();
    }
}
