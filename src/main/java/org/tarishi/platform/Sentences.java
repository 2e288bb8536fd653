package org.tarishi.platform;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The sentences of the bundles in {@code org/tarishi/i18n}, for code that has a key and needs its words: a
 * {@link Fault}'s code is such a key.
 *
 * <p>Named places are those of {@link MessageFormat}, so write ’ and not ' in a bundle.
 */
public final class Sentences {

    private static final List<String> BUNDLES =
            List.of("account", "project", "gateway", "sending", "receiving", "onboarding", "consent", "look", "api");
    private static final Control ENGLISH_WHERE_MISSING = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Sentences(Locale locale) {
        this.locale = locale;
    }

    public static Sentences in(Locale locale) {
        return new Sentences(locale);
    }

    /** The language of these sentences. */
    public Locale locale() {
        return locale;
    }

    /** What the user got wrong, in a whole sentence. */
    public String of(Fault fault) {
        return of(fault.code(), fault.args().toArray());
    }

    /** The sentence of a key in any bundle, a key stands in one alone; the key itself where there is none, which a test forbids. */
    public String of(String key, Object... args) {
        return BUNDLES.stream()
                .flatMap(bundle -> find(bundle, key).stream())
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(named(args)))
                .orElse(key);
    }

    private Object[] named(Object... args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof Word word ? of(word.key()) : arg)
                .toArray();
    }

    private Optional<String> find(String bundle, String key) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.tarishi.i18n." + bundle, locale, Sentences.class.getClassLoader(), ENGLISH_WHERE_MISSING);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
