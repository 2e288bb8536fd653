package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.platform.page.SentForm;

/** The operators of a request, each with its way and a form of its own. */
@Named
@RequestScoped
public class OperatorsPage {

    private static final String HERE = "/onboarding/contract/operators.xhtml?faces-redirect=true&id=";

    @Inject
    CurrentCase current;

    @Inject
    ReadProvision reading;

    @Inject
    AdvanceTrack advancing;

    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> shares = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private @Nullable List<OperatorTrack> tracks;
    private @Nullable List<TrackEvent> events;
    private String operator = "";

    public void load() {
        getTracks()
                .forEach(track -> shares.put(
                        key(track), track.getShare().map(Object::toString).orElse("")));
        look();
    }

    private void look() {
        getTracks().forEach(track -> seen.put(key(track), Long.toString(track.getVersion())));
    }

    /** Where it can go now, and where it was sent though somebody else has moved it meanwhile. */
    public List<TrackState> next(OperatorTrack track) {
        String key = key(track);
        return Stream.of(TrackState.values())
                .filter(state -> track.getState().getNext().contains(state)
                        || SentForm.is("track_" + key + ":do_" + state + "_" + key))
                .toList();
    }

    /** Of the fields of a track. */
    public String key(OperatorTrack track) {
        return Long.toString(track.getId());
    }

    public @Nullable String advance(long id, TrackState next) {
        String key = Long.toString(id);
        long version = Ids.read(seen.getOrDefault(key, "")).orElse(0L);
        String note = notes.getOrDefault(key, "");
        return act(key, () -> advancing.advance(current.getId(), id, version, next, note));
    }

    public @Nullable String reaches(long id) {
        String key = Long.toString(id);
        return act(key, () -> advancing.reaches(current.getId(), id, shares.getOrDefault(key, "")));
    }

    public @Nullable String add() {
        return act("", () -> advancing.add(current.getId(), operator));
    }

    /** Several tracks stand on one page; each has its own fields, named with it. */
    private @Nullable String act(String key, Runnable verb) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            look();
            Faults.show(new RuleBroken(
                    broken.faults().stream().map(fault -> at(fault, key)).toList()));
            return null;
        }
        Notice.afterRedirect("review.noted");
        return HERE + current.getId();
    }

    private static Fault at(Fault fault, String key) {
        boolean stays = key.isEmpty() || fault.field().isEmpty();
        return stays ? fault : new Fault(fault.field() + "_" + key, fault.code(), fault.args());
    }

    public List<OperatorTrack> getTracks() {
        List<OperatorTrack> known = Optional.ofNullable(tracks).orElseGet(() -> reading.tracks(current.getId()));
        tracks = known;
        return known;
    }

    /** Of one operator, oldest first. */
    public List<TrackEvent> events(OperatorTrack track) {
        List<TrackEvent> known = Optional.ofNullable(events).orElseGet(() -> reading.events(current.getId()));
        events = known;
        return known.stream()
                .filter(event -> event.getTrackId() == track.getId())
                .toList();
    }

    public Coverage getCoverage() {
        return Coverage.of(getTracks());
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public Map<String, String> getShares() {
        return shares;
    }

    public Map<String, String> getSeen() {
        return seen;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }
}
