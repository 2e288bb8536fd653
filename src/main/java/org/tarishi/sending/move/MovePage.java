package org.tarishi.sending.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;
import org.tarishi.project.Places;
import org.tarishi.sending.move.MovePreview.CountryCount;
import org.tarishi.sms.PhoneNumbers;

/**
 * Moves what waits for a gateway: choose where to, see what it would do, then do it. The choice stands in the address. Without
 * a project it is about a shared gateway and the messages of all projects.
 */
@Named
@RequestScoped
public class MovePage {

    /** So many countries are told before the others are folded away. */
    private static final int SHOWN = 5;

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    Gateways gateways;

    @Inject
    PreviewMove previews;

    @Inject
    MoveWaiting moving;

    @Inject
    Places places;

    private String to = "";
    private boolean ownSenders;
    private @Nullable MovePreview preview;

    public void open() {
        if (!current.isOfPlatform() && !project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        current.get();
        ownSenders = isAskedWithOwnSenders();
        to = asked();
    }

    private static String asked() {
        return Optional.ofNullable(Faces.getRequestParameter("to")).orElse("");
    }

    private static boolean isAskedWithOwnSenders() {
        return "true".equals(Faces.getRequestParameter("own"));
    }

    /** Where to, among those that take new messages. */
    public List<Gateway> getTargets() {
        List<Gateway> known = current.isOfPlatform() ? gateways.allShared() : gateways.of(project.id());
        return known.stream()
                .filter(gateway -> gateway.getId() != current.getId()
                        && gateway.admission().isOpen())
                .toList();
    }

    public String show() {
        return here() + "&to=" + to + "&own=" + ownSenders;
    }

    public @Nullable String move() {
        try {
            long target = Ids.read(to).orElseThrow(() -> RuleBroken.at("to", "rule.required"));
            int moved = current.isOfPlatform()
                    ? moving.moveShared(current.getId(), target, ownSenders)
                    : moving.move(project.id(), current.getId(), target, ownSenders);
            Notice.afterRedirect("move.done", moved, name(target));
            return here();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    private String name(long target) {
        return getTargets().stream()
                .filter(gateway -> gateway.getId() == target)
                .map(Gateway::getName)
                .findFirst()
                .orElse("");
    }

    private String here() {
        return "/sending/move/move.xhtml?faces-redirect=true&" + current.getQuery();
    }

    /** The countries that most of it goes to. */
    public List<Destination> getMost() {
        return destinations().stream().limit(SHOWN).toList();
    }

    /** The other countries. */
    public List<Destination> getOthers() {
        return destinations().stream().skip(SHOWN).toList();
    }

    private List<Destination> destinations() {
        return Optional.ofNullable(getPreview())
                .map(known -> Destination.of(known.countries(), this::country))
                .orElse(List.of());
    }

    /** The countries behind a beginning of numbers, in the reader's language; the digits where there are too many. */
    private String country(CountryCount count) {
        List<String> regions = PhoneNumbers.regionsBehind(count.prefix().replace("+", ""));
        return regions.isEmpty() || regions.size() > 3
                ? count.prefix()
                : regions.stream().map(places::country).collect(Collectors.joining(", "));
    }

    /** What the move in the address would do, null before one was chosen; the post that makes the move asks for it too. */
    public @Nullable MovePreview getPreview() {
        if (preview == null) {
            preview = Ids.read(asked()).map(this::look).orElse(null);
        }
        return preview;
    }

    private MovePreview look(long target) {
        return current.isOfPlatform()
                ? previews.previewShared(current.getId(), target, isAskedWithOwnSenders())
                : previews.preview(project.id(), current.getId(), target, isAskedWithOwnSenders());
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isOwnSenders() {
        return ownSenders;
    }

    public void setOwnSenders(boolean ownSenders) {
        this.ownSenders = ownSenders;
    }
}
