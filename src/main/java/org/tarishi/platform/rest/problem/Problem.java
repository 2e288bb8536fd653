package org.tarishi.platform.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Sentences;

/**
 * The body of an answer that says no (RFC 9457). Programs go by {@code code}, people read {@code detail}.
 *
 * @param type always {@code about:blank}, so that the title is that of the status (RFC 9457, 4.2.1)
 * @param code stable and public
 * @param errors absent when nothing is wrong at a single place
 * @param reference under which our log tells more; only when the fault is ours
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<At> errors,
        @Nullable String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong at one place.
     *
     * @param field a path such as {@code messages[3].to}, a query parameter or a header
     */
    public record At(String field, String code, String detail) {}

    static Problem of(Diagnosis found, Locale locale, Optional<String> reference) {
        Sentences sentences = Sentences.in(locale);
        List<At> errors = found.errors().stream()
                .map(fault -> new At(fault.field(), fault.code(), sentences.of(fault)))
                .toList();
        return new Problem(
                "about:blank",
                title(found.status(), sentences),
                found.status(),
                found.fault().code(),
                sentences.of(found.fault()),
                errors.isEmpty() ? null : errors,
                reference.orElse(null));
    }

    private static String title(int status, Sentences sentences) {
        String key = "problem.title." + status;
        String title = sentences.of(Fault.at("", key));
        return title.equals(key) ? sentences.of("problem.title") : title;
    }
}
