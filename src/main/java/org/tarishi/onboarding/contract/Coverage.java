package org.tarishi.onboarding.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a gateway reaches.
 *
 * @param approved operators that said yes
 * @param asked operators that are not skipped
 * @param testedShare of the country's subscribers, in per cent, whose operator is tested; empty while no share is known
 * @param approvedShare as that, whose operator said yes
 */
public record Coverage(int approved, int asked, Optional<BigDecimal> testedShare, Optional<BigDecimal> approvedShare) {

    public static Coverage of(List<OperatorTrack> tracks) {
        return new Coverage(
                count(tracks, track -> track.getState().isApproved()),
                count(tracks, track -> track.getState() != TrackState.SKIPPED),
                share(tracks, track -> track.getState() == TrackState.TESTED),
                share(tracks, track -> track.getState().isApproved()));
    }

    private static int count(List<OperatorTrack> tracks, Predicate<OperatorTrack> which) {
        return (int) tracks.stream().filter(which).count();
    }

    private static Optional<BigDecimal> share(List<OperatorTrack> tracks, Predicate<OperatorTrack> which) {
        boolean known = tracks.stream().anyMatch(track -> track.getShare().isPresent());
        return Optional.of(tracks.stream()
                        .filter(which)
                        .flatMap(track -> track.getShare().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .filter(sum -> known);
    }
}
