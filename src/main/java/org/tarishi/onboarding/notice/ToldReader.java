package org.tarishi.onboarding.notice;

import java.util.Set;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;

/** Somebody who is told, and as what. */
public record ToldReader(long accountId, Set<Audience> audiences) {

    /** Whoever is several things is told as the one whose turn it is. */
    Audience as(RequestState state) {
        return audiences.stream()
                .filter(audience -> isOnTurn(audience, state))
                .findFirst()
                .orElseGet(() -> audiences.stream().sorted().findFirst().orElseThrow());
    }

    static boolean isOnTurn(Audience audience, RequestState state) {
        Holder holder = Timetable.holder(state);
        return switch (audience) {
            case STAFF -> holder == Holder.PROJECT;
            case OWNERS -> holder == Holder.PROJECT || holder == Holder.OWNER;
            case ADMINISTRATORS -> holder == Holder.PLATFORM || holder == Holder.PROVIDER;
            case APPROVERS -> holder == Holder.APPROVER;
        };
    }
}
