package org.tarishi.onboarding;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the table in {@link Move}, written so that it reads as a sentence. */
record MoveRow(
        String code,
        Set<RequestState> from,
        Optional<RequestState> to,
        Set<Part> by,
        Class<? extends Step> data,
        Guard guard,
        Set<Audience> tells) {

    static MoveRow row(String code) {
        return new MoveRow(code, Set.of(), Optional.empty(), Set.of(), Step.Plain.class, Guard.NONE, Set.of());
    }

    MoveRow from(RequestState... states) {
        return new MoveRow(code, Set.of(states), to, by, data, guard, tells);
    }

    MoveRow fromAnyOpen() {
        Set<RequestState> open = Arrays.stream(RequestState.values())
                .filter(RequestState::isOpen)
                .collect(Collectors.toUnmodifiableSet());
        return new MoveRow(code, open, to, by, data, guard, tells);
    }

    MoveRow to(RequestState state) {
        return new MoveRow(code, from, Optional.of(state), by, data, guard, tells);
    }

    MoveRow by(Part... parts) {
        return new MoveRow(code, from, to, Set.of(parts), data, guard, tells);
    }

    MoveRow with(Class<? extends Step> step) {
        return new MoveRow(code, from, to, by, step, guard, tells);
    }

    MoveRow when(Guard condition) {
        return new MoveRow(code, from, to, by, data, condition, tells);
    }

    MoveRow telling(Audience... audiences) {
        return new MoveRow(code, from, to, by, data, guard, Set.of(audiences));
    }
}
