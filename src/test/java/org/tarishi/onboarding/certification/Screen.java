package org.tarishi.onboarding.certification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.SmsText;

/** What the phones of a simulated network show of the texts that arrive, which their readers compare with what was sent. */
final class Screen {

    private static final String DOUBLES = "^{}\\[~]|€";

    private final Supplier<Profile> network;
    private final List<String> shown = new CopyOnWriteArrayList<>();

    Screen(Supplier<Profile> network) {
        this.network = network;
    }

    /** A text has arrived. */
    void show(String text) {
        shown.add(wordy(letters(parts(text))));
    }

    boolean shows(String text) {
        return shown.contains(text);
    }

    private String parts(String text) {
        Profile profile = network.get();
        Parts parts = Parts.of(text);
        if (profile.has(Habit.SPLITS_SIGNS)) {
            return parts.halved();
        }
        if (profile.has(Habit.SHOWS_FIRST_PART)) {
            return parts.first();
        }
        return profile.has(Habit.SWAPS_PARTS) ? parts.lastFirst() : text;
    }

    private String letters(String text) {
        Profile profile = network.get();
        if (profile.has(Habit.DROPS_DOUBLE_SIGNS)) {
            return text.replaceAll("[\\^{}\\\\\\[~\\]|€]", "");
        }
        return profile.has(Habit.SHOWS_ONLY_ASCII) ? text.replaceAll("[^\\x00-\\x7F]|@", "?") : text;
    }

    private String wordy(String text) {
        return network.get().has(Habit.PUTS_WORDS_BEFORE) ? "FreeNet: " + text : text;
    }

    /**
     * A text as a network cuts it that does not mind signs of two places.
     *
     * @param owners of each place the character that has it
     * @param most places of a part
     */
    private record Parts(String text, int[] owners, int most) {

        static Parts of(String text) {
            boolean gsm = new SmsText(text).segments().encoding() == Encoding.GSM_7;
            int[] owners = IntStream.range(0, text.length())
                    .flatMap(at -> IntStream.generate(() -> at).limit(gsm && isDouble(text.charAt(at)) ? 2 : 1))
                    .toArray();
            boolean alone = owners.length <= (gsm ? 160 : 70);
            return new Parts(text, owners, alone ? owners.length : gsm ? 153 : 67);
        }

        private static boolean isDouble(char sign) {
            return DOUBLES.indexOf(sign) >= 0;
        }

        String first() {
            return most < owners.length ? text.substring(0, owners[most]) : text;
        }

        String lastFirst() {
            int seam = owners[(owners.length - 1) / most * most];
            return text.substring(seam) + text.substring(0, seam);
        }

        /** Neither half of a sign that was cut is one. */
        String halved() {
            StringBuilder seen = new StringBuilder(text);
            for (int seam = most; seam < owners.length; seam += most) {
                int before = owners[seam - 1];
                int after = owners[seam];
                if (before == after || Character.isHighSurrogate(text.charAt(before))) {
                    seen.setCharAt(before, '?');
                    seen.setCharAt(after, '?');
                }
            }
            return seen.toString();
        }
    }
}
