package org.tarishi.onboarding.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Sentences;

/** How onboarding itself does. */
@Named
@RequestScoped
public class FiguresPage {

    private static final List<Integer> PERIODS = List.of(3, 12, 36);

    @Inject
    TimesTaken times;

    @Inject
    Outcomes outcomes;

    @Inject
    Forecasts forecasts;

    @Inject
    Clock clock;

    private int months = 12;

    /** One that is not offered is the usual one. */
    Instant since() {
        int back = PERIODS.contains(months) ? months : 12;
        return clock.instant().atOffset(ZoneOffset.UTC).minusMonths(back).toInstant();
    }

    public List<Took> getStates() {
        return times.byState(since());
    }

    public List<Took> getHolders() {
        return times.byHolder(since());
    }

    public List<Month> getThroughput() {
        return outcomes.months(since());
    }

    /** Those that are worth a line each. */
    public List<Share> getShares() {
        Instant since = since();
        return List.of(
                outcomes.returned(since),
                outcomes.accepted(since),
                outcomes.firstRuns(since),
                outcomes.rolledBack(since),
                forecasts.late());
    }

    public Share getQuotes() {
        return outcomes.quotes(since());
    }

    public Optional<BigDecimal> getMiss() {
        return forecasts.medianMiss(since());
    }

    public List<Share> getAnswers() {
        return outcomes.changedAnswers(since());
    }

    /** The question's words; its key where only a country asks it. */
    public String question(String key) {
        String words = Sentences.in(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .of("question." + key);
        return words.equals("question." + key) ? key : words;
    }

    public List<Share> getGivenUp() {
        return outcomes.givenUp(since());
    }

    public List<Share> getChecks() {
        return outcomes.failingChecks(since());
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
