package org.tarishi.onboarding.certification;

import static org.tarishi.onboarding.certification.Habit.ANSWERS_LATE;
import static org.tarishi.onboarding.certification.Habit.CUTS_TEXTS;
import static org.tarishi.onboarding.certification.Habit.DOUBLES_TEXTS;
import static org.tarishi.onboarding.certification.Habit.ECHOES_SECRETS;
import static org.tarishi.onboarding.certification.Habit.GOES_AWAY;
import static org.tarishi.onboarding.certification.Habit.JOINS_WRONGLY;
import static org.tarishi.onboarding.certification.Habit.LOSES_TEXTS;
import static org.tarishi.onboarding.certification.Habit.MANGLES_LETTERS;
import static org.tarishi.onboarding.certification.Habit.PUTS_WORDS_BEFORE;
import static org.tarishi.onboarding.certification.Habit.REPLACES_SENDERS;
import static org.tarishi.onboarding.certification.Habit.SAYS_DELIVERED;
import static org.tarishi.onboarding.certification.Habit.SIGNS_NOTHING;
import static org.tarishi.onboarding.certification.bench.CheckId.C01;
import static org.tarishi.onboarding.certification.bench.CheckId.C03;
import static org.tarishi.onboarding.certification.bench.CheckId.C15;
import static org.tarishi.onboarding.certification.bench.CheckId.C19;
import static org.tarishi.onboarding.certification.bench.CheckId.C22;
import static org.tarishi.onboarding.certification.bench.CheckId.C25;
import static org.tarishi.onboarding.certification.bench.CheckId.C26;
import static org.tarishi.onboarding.certification.bench.CheckId.C28;
import static org.tarishi.onboarding.certification.bench.CheckId.C29;
import static org.tarishi.onboarding.certification.bench.CheckId.C30;
import static org.tarishi.onboarding.certification.bench.CheckId.C31;
import static org.tarishi.onboarding.certification.bench.CheckId.C32;
import static org.tarishi.onboarding.certification.bench.CheckId.C34;
import static org.tarishi.onboarding.certification.bench.CheckId.C35;
import static org.tarishi.onboarding.certification.bench.CheckId.C36;
import static org.tarishi.onboarding.certification.bench.CheckId.C37;
import static org.tarishi.onboarding.certification.bench.CheckId.C38;
import static org.tarishi.onboarding.certification.bench.CheckId.C39;
import static org.tarishi.onboarding.certification.bench.CheckId.C41;
import static org.tarishi.onboarding.certification.bench.CheckId.C42;
import static org.tarishi.onboarding.certification.bench.CheckId.C45;
import static org.tarishi.onboarding.certification.bench.CheckId.C50;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tarishi.onboarding.certification.bench.CheckId;

/** Simulated providers: what each does wrong, and which checks must find that out. */
public enum Profile {
    // spotless:off - a table reads by its rows
    WELL_BEHAVED     (Set.of(),                   C01, C03, C15, C19, C22, C25, C26, C28, C29, C30, C31, C32, C34, C35, C36,
                                                  C37, C38, C39, C41, C42, C45, C50),
    RENAMING         (Set.of(REPLACES_SENDERS),   C15),
    BOASTING         (Set.of(SAYS_DELIVERED),     C19),
    LOSING_TEXTS     (Set.of(LOSES_TEXTS),        C25, C29),
    CUTTING_TEXTS    (Set.of(CUTS_TEXTS),         C26),
    JOINING_WRONGLY  (Set.of(JOINS_WRONGLY),      C26),
    MANGLING_LETTERS (Set.of(MANGLES_LETTERS),    C28, C30),
    DOUBLING_TEXTS   (Set.of(DOUBLES_TEXTS),      C31),
    UNSIGNED         (Set.of(SIGNS_NOTHING),      C32),
    WORDY            (Set.of(PUTS_WORDS_BEFORE),  C30, C34, C35, C36),
    SLOW             (Set.of(ANSWERS_LATE),       C37, C38),
    GOING_AWAY       (Set.of(GOES_AWAY),          C01, C03, C39, C41, C42),
    TALKATIVE        (Set.of(ECHOES_SECRETS),     C45);
    // spotless:on

    private final Set<Habit> habits;
    private final List<CheckId> checks;

    Profile(Set<Habit> habits, CheckId... checks) {
        this.habits = habits.isEmpty() ? EnumSet.noneOf(Habit.class) : EnumSet.copyOf(habits);
        this.checks = List.of(checks);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** Those that are run against it: they must fail, or all pass where it does nothing wrong. */
    List<CheckId> checks() {
        return checks;
    }

    String verdict() {
        return habits.isEmpty() ? "PASSED" : "FAILED";
    }
}
