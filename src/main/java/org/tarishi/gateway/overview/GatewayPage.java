package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.overview.RecentTraffic.Submitted;
import org.tarishi.gateway.overview.RecentTraffic.Troubles;
import org.tarishi.gateway.type.Setting;
import org.tarishi.platform.page.Notice;

/** One gateway: how it does, how it is set up, what its provider must know, and what lately went over it. */
@Named
@RequestScoped
public class GatewayPage {

    static final String VIEW = "/gateway/overview/gateway.xhtml?faces-redirect=true&project=";

    /** A setting in words; {@code block} for a value of several lines. */
    public record Line(String label, String value, boolean block) {}

    /** A callback URL and what to do with it at the provider. */
    public record Door(String label, String help, String url) {}

    /** A trouble in words. */
    public record TroubleLine(String sentence, Troubles found) {}

    @Inject
    CurrentGateway current;

    @Inject
    GatewayRows rows;

    @Inject
    ReadGateway reading;

    @Inject
    RecentTraffic traffic;

    @Inject
    Switchboard switchboard;

    @Inject
    ReaderWords words;

    private Optional<GatewayRow> row = Optional.empty();
    private List<Line> settings = List.of();
    private boolean template;
    private List<Door> doors = List.of();
    private List<Submitted> exchanges = List.of();
    private List<TroubleLine> troubles = List.of();

    /** Does what a button asked for, if one was pressed; reading the page changes nothing. */
    public @Nullable String act() { // null: stay on the page
        return Faces.isPostback()
                ? switchboard.act(Faces.getRequestParameterMap()).map(this::say).orElse(null)
                : null;
    }

    private String say(Switchboard.Done done) {
        Notice.afterRedirect(done.key(), done.gateway());
        return done.gone()
                ? GatewaysPage.VIEW + current.project()
                : VIEW + current.project() + "&id=" + current.getId();
    }

    public void load() {
        Gateway gateway = current.get();
        ProjectId project = current.project();
        GatewayWords sayings = words.get();
        row = Optional.of(rows.one(gateway));
        troubles = traffic.troubles(project, gateway.getId()).stream()
                .map(found -> new TroubleLine(sayings.trouble(found.code(), found.detail()), found))
                .toList();
        if (!gateway.isShared()) {
            settings = lines(gateway, sayings);
            template = reading.isTemplate(project, gateway.getId());
        }
        if (current.isChangeable()) {
            doors = doors(gateway, sayings);
            exchanges = traffic.exchanges(project, gateway.getId());
        }
    }

    private List<Line> lines(Gateway gateway, GatewayWords sayings) {
        String type = gateway.getType();
        return reading.settings(current.project(), gateway.getId()).stream()
                .filter(ReadGateway.Value::set)
                .map(value -> new Line(
                        sayings.label(type, value.setting().key()),
                        sayings.value(type, value),
                        value.setting().kind() == Setting.Kind.LONG_TEXT))
                .toList();
    }

    private List<Door> doors(Gateway gateway, GatewayWords sayings) {
        return reading.callbacks(current.project(), gateway.getId()).stream()
                .map(callback -> new Door(
                        sayings.point(callback.point()),
                        sayings.pointHelp(gateway.getType(), callback.point()),
                        callback.url()))
                .toList();
    }

    /** Also before the page is loaded: a post asks which buttons there are. */
    public GatewayRow getRow() {
        return row.orElseGet(() -> rows.one(current.get()));
    }

    /** Those that are set, in the order of the form. */
    public List<Line> getSettings() {
        return settings;
    }

    /** Whether others can start from its settings. */
    public boolean isTemplate() {
        return template;
    }

    public List<Door> getDoors() {
        return doors;
    }

    public List<Submitted> getExchanges() {
        return exchanges;
    }

    public List<TroubleLine> getTroubles() {
        return troubles;
    }
}
