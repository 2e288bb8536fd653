package org.tarishi.onboarding.certification;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A phone on a simulated network: somebody does what the messages of a test ask for, and the network passes it on. */
final class Handset {

    private static final String WISH = "answer with this text and nothing else: ";
    private static final String TWICE = "Stop, and after our answer Start";
    private static final String SIX = "Stop! Start! STOP! START! stop! start! (each as a text of its own)";
    private static final int CUT = 160;

    /** The check of senders says in the text which one must be seen. */
    private static final Pattern SENDER = Pattern.compile("Sender: (.+)\\. Code: (\\w+)");

    private final Supplier<Profile> network;
    private final Screen screen;
    private volatile boolean complains;
    private boolean willStart;

    Handset(Supplier<Profile> network) {
        this.network = network;
        this.screen = new Screen(network);
    }

    /** Whether its reader sees this, sign by sign. */
    boolean shows(String text) {
        return screen.shows(text);
    }

    /** Whether whoever holds it saw something else than what the text says. */
    boolean complains() {
        return complains;
    }

    /**
     * What comes in because this arrived, as the network passes it on; mostly nothing.
     *
     * @param from the sender that we gave
     */
    synchronized List<String> answers(String from, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        screen.show(text);
        Matcher sender = SENDER.matcher(text);
        return sender.matches() ? read(sender, shown(from)) : answers(text);
    }

    private String shown(String from) {
        return network.get().has(Habit.REPLACES_SENDERS) ? "INFO" : from;
    }

    /** Who sees the right sender texts the code; who sees another one says so on the page. */
    private List<String> read(Matcher text, String shown) {
        complains |= !text.group(1).equals(shown);
        return complains ? List.of() : passedOn(text.group(2)).toList();
    }

    private List<String> answers(String text) {
        int at = text.indexOf(WISH);
        if (at >= 0) {
            return wanted(text.substring(at + WISH.length()))
                    .flatMap(this::passedOn)
                    .toList();
        }
        boolean starts = willStart && text.contains("START");
        willStart &= !starts;
        return starts ? passedOn("Start").toList() : List.of();
    }

    private Stream<String> wanted(String text) {
        willStart = text.equals(TWICE);
        if (text.equals(SIX)) {
            return Stream.of("Stop!", "Start!", "STOP!", "START!", "stop!", "start!");
        }
        return Stream.of(willStart ? "Stop" : text);
    }

    private Stream<String> passedOn(String text) {
        if (network.get().has(Habit.LOSES_TEXTS)) {
            return Stream.of();
        }
        String passed = spoiled(text);
        return network.get().has(Habit.DOUBLES_TEXTS) ? Stream.of(passed, passed) : Stream.of(passed);
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
