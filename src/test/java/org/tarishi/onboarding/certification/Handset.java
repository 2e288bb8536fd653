package org.tarishi.onboarding.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A phone on a simulated network: somebody does what the messages of a test ask for, and the network passes it on. */
final class Handset {

    private static final String WISH = "answer with this text and nothing else: ";
    private static final String TWICE = "Stop, and after our answer Start";
    private static final int CUT = 160;

    private final Supplier<Profile> network;
    private boolean willStart;

    Handset(Supplier<Profile> network) {
        this.network = network;
    }

    /** What comes in because this arrived, as the network passes it on; mostly nothing. */
    synchronized List<String> answers(String text) {
        int at = text.indexOf(WISH);
        if (at >= 0) {
            return passedOn(wanted(text.substring(at + WISH.length())));
        }
        boolean starts = willStart && text.contains("START");
        willStart &= !starts;
        return starts ? passedOn("Start") : List.of();
    }

    private String wanted(String text) {
        willStart = text.equals(TWICE);
        return willStart ? "Stop" : text;
    }

    private List<String> passedOn(String text) {
        if (network.get().has(Habit.LOSES_TEXTS)) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of(spoiled(text)));
        if (network.get().has(Habit.DOUBLES_TEXTS)) {
            all.add(all.get(0));
        }
        return all;
    }

    private String spoiled(String text) {
        return Stream.of(text)
                .map(this::cut)
                .map(this::mangled)
                .map(this::wordy)
                .findFirst()
                .orElseThrow();
    }

    private String cut(String text) {
        return network.get().has(Habit.CUTS_TEXTS) && text.length() > CUT ? text.substring(0, CUT) : text;
    }

    private String mangled(String text) {
        return network.get().has(Habit.MANGLES_LETTERS) ? text.replaceAll("[^\\x00-\\x7F]", "?") : text;
    }

    private String wordy(String text) {
        return network.get().has(Habit.PUTS_WORDS_BEFORE) ? "FreeNet: " + text : text;
    }
}
