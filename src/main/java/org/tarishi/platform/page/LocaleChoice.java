package org.tarishi.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of this page: the reader's choice, else the first of the browser's that we speak, else English. */
@Named
@RequestScoped
public class LocaleChoice {

    private static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.FRENCH);
    static final List<String> TAGS =
            SUPPORTED.stream().map(Locale::toLanguageTag).toList();

    @Inject
    HttpServletRequest request;

    /** Never null; always one of {@link #getLanguages()}. */
    public Locale getLocale() {
        return of(request);
    }

    /** The value for {@code <html lang>}, e.g. {@code fr}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** All languages there are pages in, in the order of the switch. */
    public List<Locale> getLanguages() {
        return SUPPORTED;
    }

    static Locale of(HttpServletRequest request) {
        return Preference.LANGUAGE.of(request).map(Locale::forLanguageTag).orElseGet(() -> browsers(request));
    }

    private static Locale browsers(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(asked -> Locale.forLanguageTag(asked.getLanguage()))
                .filter(SUPPORTED::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
