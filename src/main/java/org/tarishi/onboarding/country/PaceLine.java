package org.tarishi.onboarding.country;

import java.io.Serializable;
import java.util.Optional;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.Timetable.Pace;

/** How long a stage takes, in the form of a country; empty where it is as usual. */
public final class PaceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestState stage;
    private final int usualHalf;
    private final int usualMostly;
    private String half;
    private String mostly;

    PaceLine(RequestState stage, CountryRules rules) {
        Pace usual = Timetable.anywhere().pace(stage);
        Optional<Pace> own = Optional.ofNullable(rules.paces().get(stage));
        this.stage = stage;
        this.usualHalf = usual.half();
        this.usualMostly = usual.mostly();
        this.half = own.map(pace -> Integer.toString(pace.half())).orElse("");
        this.mostly = own.map(pace -> Integer.toString(pace.mostly())).orElse("");
    }

    ProfileDraft.TypedPace typed() {
        return new ProfileDraft.TypedPace(half, mostly);
    }

    public RequestState getStage() {
        return stage;
    }

    public int getUsualHalf() {
        return usualHalf;
    }

    public int getUsualMostly() {
        return usualMostly;
    }

    public String getHalf() {
        return half;
    }

    public void setHalf(String half) {
        this.half = half;
    }

    public String getMostly() {
        return mostly;
    }

    public void setMostly(String mostly) {
        this.mostly = mostly;
    }
}
