package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.project.Places;

/** Every request that is under way, the most urgent first. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    Requests requests;

    @Inject
    Places places;

    @Inject
    Timetables timetables;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private final Map<String, Timetable> known = new HashMap<>();

    private List<BoardRow> rows = List.of();
    private String holder = "";

    public void load() {
        rows = requests.underWay().stream()
                .filter(request -> request.getState() != RequestState.DRAFT)
                .map(this::row)
                .filter(row -> holder.isEmpty() || row.getHolder().name().equals(holder))
                .sorted(BoardRow.MOST_URGENT)
                .toList();
    }

    private BoardRow row(GatewayRequest request) {
        Timetable timetable = known.computeIfAbsent(request.getCountry(), timetables::of);
        String assignee = request.handling()
                .assignee()
                .flatMap(accounts::find)
                .map(Account::fullName)
                .orElse("");
        return BoardRow.of(request, timetable, places.country(request.getCountry()), assignee, clock.instant());
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    /** Whose turn it can be. */
    public List<Holder> getHolders() {
        return Arrays.stream(Holder.values())
                .filter(each -> each != Holder.NOBODY)
                .toList();
    }

    public String getHolder() {
        return holder;
    }

    /** Null where the address names none. */
    public void setHolder(@Nullable String holder) {
        this.holder = Optional.ofNullable(holder).orElse("");
    }
}
