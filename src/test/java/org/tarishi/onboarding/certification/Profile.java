package org.tarishi.onboarding.certification;

import static org.tarishi.onboarding.certification.GivenRun.READ_OTHERWISE;
import static org.tarishi.onboarding.certification.Habit.ANSWERS_LATE;
import static org.tarishi.onboarding.certification.Habit.CALLS_REFUSALS_BUSY;
import static org.tarishi.onboarding.certification.Habit.CUTS_TEXTS;
import static org.tarishi.onboarding.certification.Habit.DOUBLES_TEXTS;
import static org.tarishi.onboarding.certification.Habit.DROPS_DOUBLE_SIGNS;
import static org.tarishi.onboarding.certification.Habit.ECHOES_SECRETS;
import static org.tarishi.onboarding.certification.Habit.GOES_AWAY;
import static org.tarishi.onboarding.certification.Habit.JOINS_WRONGLY;
import static org.tarishi.onboarding.certification.Habit.LOSES_TEXTS;
import static org.tarishi.onboarding.certification.Habit.MANGLES_LETTERS;
import static org.tarishi.onboarding.certification.Habit.PUTS_WORDS_BEFORE;
import static org.tarishi.onboarding.certification.Habit.REPLACES_SENDERS;
import static org.tarishi.onboarding.certification.Habit.REPORTS_ON_OTHERS;
import static org.tarishi.onboarding.certification.Habit.SAYS_DELIVERED;
import static org.tarishi.onboarding.certification.Habit.SHOWS_FIRST_PART;
import static org.tarishi.onboarding.certification.Habit.SHOWS_ONLY_ASCII;
import static org.tarishi.onboarding.certification.Habit.SIGNS_NOTHING;
import static org.tarishi.onboarding.certification.Habit.SPLITS_SIGNS;
import static org.tarishi.onboarding.certification.Habit.SWAPS_PARTS;
import static org.tarishi.onboarding.certification.Habit.TAKES_ANY_CREDENTIAL;
import static org.tarishi.onboarding.certification.Habit.TAKES_REPORTS_BACK;
import static org.tarishi.onboarding.certification.Habit.WANTS_NATIONAL_NUMBERS;
import static org.tarishi.onboarding.certification.bench.CheckId.C01;
import static org.tarishi.onboarding.certification.bench.CheckId.C02;
import static org.tarishi.onboarding.certification.bench.CheckId.C03;
import static org.tarishi.onboarding.certification.bench.CheckId.C04;
import static org.tarishi.onboarding.certification.bench.CheckId.C05;
import static org.tarishi.onboarding.certification.bench.CheckId.C06;
import static org.tarishi.onboarding.certification.bench.CheckId.C07;
import static org.tarishi.onboarding.certification.bench.CheckId.C08;
import static org.tarishi.onboarding.certification.bench.CheckId.C09;
import static org.tarishi.onboarding.certification.bench.CheckId.C10;
import static org.tarishi.onboarding.certification.bench.CheckId.C11;
import static org.tarishi.onboarding.certification.bench.CheckId.C12;
import static org.tarishi.onboarding.certification.bench.CheckId.C13;
import static org.tarishi.onboarding.certification.bench.CheckId.C15;
import static org.tarishi.onboarding.certification.bench.CheckId.C16;
import static org.tarishi.onboarding.certification.bench.CheckId.C17;
import static org.tarishi.onboarding.certification.bench.CheckId.C18;
import static org.tarishi.onboarding.certification.bench.CheckId.C19;
import static org.tarishi.onboarding.certification.bench.CheckId.C20;
import static org.tarishi.onboarding.certification.bench.CheckId.C21;
import static org.tarishi.onboarding.certification.bench.CheckId.C22;
import static org.tarishi.onboarding.certification.bench.CheckId.C23;
import static org.tarishi.onboarding.certification.bench.CheckId.C25;
import static org.tarishi.onboarding.certification.bench.CheckId.C26;
import static org.tarishi.onboarding.certification.bench.CheckId.C27;
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
import static org.tarishi.onboarding.certification.bench.CheckId.C40;
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
    WELL_BEHAVED     (Set.of(),                   C01, C03, C15, C19, C22, C25, C26, C27, C28, C29, C30, C31, C32, C34, C35, C36,
                                                  C37, C38, C39, C40, C41, C42, C45, C50),
    GOING_AWAY       (Set.of(GOES_AWAY),          C01, C03, C39, C41, C42),
    MISNAMING        (Set.of(REPORTS_ON_OTHERS),  "", C17, C20),
    WRITING_WELL     (Set.of(),                   C02, C04, C05, C06, C07, C08, C09, C10, C11, C12, C13, C16, C17, C18,
                                                  C20, C21, C23),
    RENAMING         (Set.of(REPLACES_SENDERS),   C15),
    BOASTING         (Set.of(SAYS_DELIVERED),     C18, C19),
    LOSING_TEXTS     (Set.of(LOSES_TEXTS),        C25, C29),
    CUTTING_TEXTS    (Set.of(CUTS_TEXTS),         C26),
    JOINING_WRONGLY  (Set.of(JOINS_WRONGLY),      C26, C27),
    MANGLING_LETTERS (Set.of(MANGLES_LETTERS),    C28, C30),
    DOUBLING_TEXTS   (Set.of(DOUBLES_TEXTS),      C31),
    UNSIGNED         (Set.of(SIGNS_NOTHING),      C32),
    WORDY            (Set.of(PUTS_WORDS_BEFORE),  C30, C34, C35, C36),
    SLOW             (Set.of(ANSWERS_LATE),       C37, C38),
    TALKATIVE        (Set.of(ECHOES_SECRETS),     C45),
    ADVERTISING      (Set.of(PUTS_WORDS_BEFORE),  READ_OTHERWISE, C04),
    DROPPING_DOUBLES (Set.of(DROPS_DOUBLE_SIGNS), READ_OTHERWISE, C06, C11),
    OF_ASCII_ONLY    (Set.of(SHOWS_ONLY_ASCII),   READ_OTHERWISE, C05, C07, C08, C10, C12),
    SPLITTING_SIGNS  (Set.of(SPLITS_SIGNS),       READ_OTHERWISE, C11, C12),
    CUTTING_LONG     (Set.of(SHOWS_FIRST_PART),   READ_OTHERWISE, C09, C10, C11, C12, C13),
    SWAPPING         (Set.of(SWAPS_PARTS),        READ_OTHERWISE, C09, C10, C13),
    MISREADING       (Set.of(WANTS_NATIONAL_NUMBERS), "not-delivered", C16),
    TAKING_BACK      (Set.of(TAKES_REPORTS_BACK), "contradicts", C21),
    OPEN_TO_ALL      (Set.of(TAKES_ANY_CREDENTIAL), "wrong-credential-taken", C02),
    EVASIVE          (Set.of(CALLS_REFUSALS_BUSY), "would-try-again", C23);
    // spotless:on

    private final Set<Habit> habits;
    private final String reason;
    private final List<CheckId> checks;

    Profile(Set<Habit> habits, CheckId... checks) {
        this(habits, "", checks);
    }

    /** @param reason by whose code the checks must fail; empty for any */
    Profile(Set<Habit> habits, String reason, CheckId... checks) {
        this.reason = reason;
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

    /** Whether its checks fail by what somebody reads on a phone. */
    boolean isReadOtherwise() {
        return reason.equals(READ_OTHERWISE);
    }

    String verdict() {
        return (habits.isEmpty() ? "PASSED" : "FAILED") + " " + reason;
    }
}
