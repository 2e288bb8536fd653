package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.sourcing.Typed;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Word;

/** Writes down how far an operator is. */
@Stateless
public class AdvanceTrack {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int LONGEST_NAME = 100;

    @Inject
    Requests requests;

    @Inject
    Tracks tracks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param seen version that was looked at
     * @throws RuleBroken at {@code note}, or when it does not lead there
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void advance(long requestId, long id, long seen, TrackState next, String note) {
        OperatorTrack track = get(requestId, id);
        if (track.getVersion() != seen) {
            throw RuleBroken.at(
                    "",
                    "rule.track.changed-meanwhile",
                    track.getOperator(),
                    tracks.lastActor(track),
                    Word.of(track.getState()));
        }
        TrackState before = track.become(next, note.strip(), clock.instant());
        tracks.note(track, before, caller.get().label());
    }

    /**
     * For certification runs: what one that passed proved of these operators. Whoever has not said yes stays where it is.
     *
     * @param operators as they are called on the test phones
     */
    public void tested(long requestId, Set<String> operators, String note) {
        tracks.of(requestId).stream()
                .filter(track -> track.getState().isApproved())
                .filter(track -> operators.stream().anyMatch(track.getOperator()::equalsIgnoreCase))
                .forEach(track -> prove(track, note));
    }

    /** An approved one is configured too, or nothing would have come to its phone. */
    private void prove(OperatorTrack track, String note) {
        while (track.getState() != TrackState.TESTED) {
            TrackState before = track.become(track.getState().getNext().get(0), note, clock.instant());
            tracks.note(track, before, Actor.HUB.label());
        }
    }

    /** @throws RuleBroken at {@code share}; empty where it is not known */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void reaches(long requestId, long id, String share) {
        Optional<BigDecimal> percent = Typed.amount(share).filter(known -> known.compareTo(ALL) <= 0);
        if (percent.isEmpty() && !share.isBlank()) {
            throw RuleBroken.at("share", "rule.quote.percent");
        }
        get(requestId, id).reaches(percent);
    }

    /** @throws RuleBroken at {@code operator} */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void add(long requestId, String operator) {
        requests.get(requestId);
        String name = operator.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw RuleBroken.at("operator", "rule.answer.missing");
        }
        if (tracks.knows(requestId, name)) {
            throw RuleBroken.at("operator", "rule.track.known", name);
        }
        tracks.begin(requestId, List.of(name));
    }

    private OperatorTrack get(long requestId, long id) {
        return tracks.find(requestId, id).orElseThrow(() -> new NotFound("operator track " + id));
    }
}
