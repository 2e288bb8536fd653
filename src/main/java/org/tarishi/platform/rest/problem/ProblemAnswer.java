package org.tarishi.platform.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.tarishi.platform.rest.json.Json;

/** Says no where no resource was asked yet, as the door does. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** @param code also the key of its sentence */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        write(request, response, Diagnosis.of(status, code), Optional.empty());
    }

    /** What went wrong, as {@link ProblemMapper} would say it. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        Diagnosis found = Diagnosis.of(failure);
        String asked = request.getMethod() + " " + request.getRequestURI();
        if (found.status() == Diagnosis.AWAY) {
            response.setHeader("Retry-After", Diagnosis.RETRY_SECONDS);
        }
        write(request, response, found, FailureLog.note(found, asked, failure));
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, Diagnosis found, Optional<String> reference)
            throws IOException {
        Locale locale = ReaderLanguage.of(Collections.list(request.getLocales()));
        byte[] body = Json.write(Problem.of(found, locale, reference)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(found.status());
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
