package org.tarishi.gateway.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.project.CurrentProject;

/** Incidents in words: {@code #{incidentLines}}. */
@Named
@RequestScoped
public class IncidentLines {

    private static final int MOST_ALERTS = 3;

    private static final Set<Cause> SHOWN_BY_STATE = EnumSet.of(Cause.CREDIT, Cause.CONFIG, Cause.HELD, Cause.BREAKER);

    /** So many that ended are shown before the earlier ones are folded away. */
    private static final int LATELY = 5;

    /** An incident; {@code ended} is null while it lasts, since pages ask for it so. */
    public record Line(
            long gatewayId,
            String gateway,
            String what,
            String toDo,
            Instant opened,
            @Nullable Instant ended) {

        public boolean open() {
            return ended == null;
        }
    }

    @Inject
    Incidents incidents;

    @Inject
    Gateways gateways;

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    LocaleChoice locale;

    private @Nullable List<Line> open;
    private @Nullable List<Incident> lasting;
    private @Nullable List<Line> ofGateway;

    /** What everybody in the project should know, the newest first; the rest is behind {@link #getMore}. */
    public List<Line> getAlerts() {
        return open().stream().limit(MOST_ALERTS).toList();
    }

    /** How many more incidents last. */
    public int getMore() {
        return Math.max(0, open().size() - MOST_ALERTS);
    }

    /** What lasts at one of the project's gateways and does not show in its state. */
    public List<String> beside(long gatewayId) {
        return lasting().stream()
                .filter(incident ->
                        incident.getGatewayId() == gatewayId && !SHOWN_BY_STATE.contains(incident.getCause()))
                .map(words()::what)
                .toList();
    }

    /** Those of the page's gateway that last, and the latest that ended. */
    public List<Line> getLately() {
        return ofGateway().stream().limit(shown()).toList();
    }

    /** Those of the page's gateway that ended before. */
    public List<Line> getEarlier() {
        return ofGateway().stream().skip(shown()).toList();
    }

    private long shown() {
        return LATELY + ofGateway().stream().filter(Line::open).count();
    }

    private List<Line> ofGateway() {
        List<Line> known = Optional.ofNullable(ofGateway).orElseGet(this::readOfGateway);
        ofGateway = known;
        return known;
    }

    private List<Line> readOfGateway() {
        List<Incident> last = current.isOfPlatform()
                ? incidents.ofShared(current.getId())
                : incidents.of(project.id(), current.getId());
        return lines(last, Map.of(current.getId(), current.getName()));
    }

    private List<Line> open() {
        List<Line> known = Optional.ofNullable(open).orElseGet(this::read);
        open = known;
        return known;
    }

    private List<Line> read() {
        return lasting().isEmpty() ? List.of() : lines(lasting(), names());
    }

    private List<Incident> lasting() {
        List<Incident> known = Optional.ofNullable(lasting).orElseGet(this::readLasting);
        lasting = known;
        return known;
    }

    private List<Incident> readLasting() {
        // also asked on pages without a project, when Faces looks through the whole page for a field
        return project.isPresent() ? incidents.open(project.id()) : List.of();
    }

    private Map<Long, String> names() {
        return gateways.of(project.id()).stream().collect(Collectors.toMap(Gateway::getId, Gateway::getName));
    }

    private IncidentWords words() {
        return new IncidentWords(Sentences.in(locale.getLocale()));
    }

    private List<Line> lines(List<Incident> shown, Map<Long, String> names) {
        IncidentWords words = words();
        return shown.stream()
                .map(incident -> new Line(
                        incident.getGatewayId(),
                        names.getOrDefault(incident.getGatewayId(), ""),
                        words.what(incident),
                        words.toDo(incident),
                        incident.getOpenedAt(),
                        incident.endedAt().orElse(null)))
                .toList();
    }
}
