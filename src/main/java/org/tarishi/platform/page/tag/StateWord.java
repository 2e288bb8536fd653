package org.tarishi.platform.page.tag;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The word, tone and explanation of a state.
 *
 * <p>The key of {@code org.tarishi.sending.outbox.OutboxMessage.State.DUE} is {@code OutboxMessage.State.DUE}; its word
 * is looked up in the bundle of the flow (here {@code sending}), its explanation there under the key with {@code .help},
 * and its tone in {@code tones.properties}, one of good, busy, waiting, warning, bad, idle.
 */
final class StateWord {

    private static final String BUNDLES = "org.tarishi.i18n.";
    private static final String ROOT = "org.tarishi.";
    private static final ResourceBundle TONES = ResourceBundle.getBundle(BUNDLES + "tones", Locale.ROOT);

    private final String key;
    private final ResourceBundle words;

    StateWord(Enum<?> state, Locale locale) {
        Class<?> type = state.getDeclaringClass();
        String flow = type.getPackageName().substring(ROOT.length()).split("\\.")[0];
        String name = type.getName().substring(type.getPackageName().length() + 1);
        this.key = name.replace('$', '.') + "." + state.name();
        this.words = ResourceBundle.getBundle(BUNDLES + flow, locale);
    }

    String word() {
        return words.getString(key);
    }

    Optional<String> help() {
        String of = key + ".help";
        return words.containsKey(of) ? Optional.of(words.getString(of)) : Optional.empty();
    }

    /** "idle", the quietest, for a state nobody gave a tone. */
    String tone() {
        return TONES.containsKey(key) ? TONES.getString(key).strip() : "idle";
    }
}
