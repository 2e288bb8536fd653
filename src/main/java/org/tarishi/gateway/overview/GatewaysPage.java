package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.platform.page.Notice;
import org.tarishi.platform.page.SearchWords;
import org.tarishi.project.CurrentProject;

/** The project's gateways and those shared with it. */
@Named
@RequestScoped
public class GatewaysPage {

    static final String VIEW = "/gateway/overview/gateways.xhtml?faces-redirect=true&project=";

    private static final int MANY = 10;

    @Inject
    CurrentProject project;

    @Inject
    GatewayRows known;

    @Inject
    Switchboard switchboard;

    @Inject
    Unwell unwell;

    private GatewayFilter filter = new GatewayFilter(new SearchWords(""), "");
    private List<GatewayRow> rows = List.of();
    private boolean many;

    /** Does what the button of a row asked for, if one was pressed; reading the page changes nothing. */
    public @Nullable String act() { // null: stay on the page
        return Faces.isPostback()
                ? switchboard.act(Faces.getRequestParameterMap()).map(this::say).orElse(null)
                : null;
    }

    private String say(Switchboard.Done done) {
        Notice.afterRedirect(done.key(), done.gateway());
        return VIEW + project.getId() + asked("words") + asked("show");
    }

    private static String asked(String name) {
        String value = parameter(name);
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    public void load() {
        filter = new GatewayFilter(new SearchWords(parameter("words")), parameter("show"));
        List<GatewayRow> all = known.all();
        Set<Long> lasting = filter.isOnlyUnwell() ? unwell.of(project.id()) : Set.of();
        many = all.size() > MANY;
        rows = all.stream().filter(row -> filter.fits(row, lasting)).toList();
    }

    /** Whether there are so many that one looks for some of them. */
    public boolean isSearched() {
        return many || isFiltered();
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public boolean isOnlyUnwell() {
        return filter.isOnlyUnwell();
    }

    public String getWords() {
        return filter.words().typed();
    }

    public List<GatewayRow> getRows() {
        return rows;
    }
}
