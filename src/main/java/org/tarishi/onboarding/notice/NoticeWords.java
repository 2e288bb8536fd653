package org.tarishi.onboarding.notice;

import java.util.Locale;
import java.util.Map;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;
import org.tarishi.platform.Sentences;
import org.tarishi.project.Places;

/** A notice in one language: about what, what happened, what is to be done now. */
public final class NoticeWords {

    /** What is to be done about these, wherever the request stands. */
    private static final Map<String, String> OWN_TO_DO = Map.of(
            "notice.REMINDER.CAP_80", "notice.do.CAP",
            "notice.REMINDER.CAP_100", "notice.do.CAP",
            "notice.REMINDER.PAPER", "notice.do.PAPER");

    private static final String HELD = "notice." + Occasion.Kind.MOVE + "." + Move.HOLD;

    private final Sentences sentences;

    public NoticeWords(Locale language) {
        this.sentences = Sentences.in(language);
    }

    /** {@code KE-12, gateway in Kenya}; another project's request is not named. */
    public String about(NoticeRow row) {
        String country = Places.country(row.country(), sentences.locale());
        return row.notice().getKind() == Occasion.Kind.FOLLOWED
                ? sentences.of("notice.about.followed", country)
                : sentences.of("notice.about", row.reference(), country);
    }

    public String happened(RequestNotice notice) {
        return sentences.of(notice.getKey(), notice.getNamed());
    }

    /** What its reader does now, or whose turn it is. */
    public String toDo(RequestNotice notice) {
        RequestState state = notice.getState();
        if (notice.getKind() == Occasion.Kind.COMMENT || notice.getKind() == Occasion.Kind.FOLLOWED) {
            return sentences.of("notice.do." + notice.getKind());
        }
        if (OWN_TO_DO.containsKey(notice.getKey())) {
            return sentences.of(OWN_TO_DO.get(notice.getKey()));
        }
        if (notice.getKey().equals(HELD)) {
            return sentences.of("notice.held");
        }
        if (ToldReader.isOnTurn(notice.getAudience(), state)) {
            return sentences.of("notice.do." + state);
        }
        Holder holder = Timetable.holder(state);
        return sentences.of(holder == Holder.NOBODY ? "RequestState." + state + ".help" : "notice.turn." + holder);
    }
}
