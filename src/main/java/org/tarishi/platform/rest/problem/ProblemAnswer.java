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
        Locale locale = ReaderLanguage.of(Collections.list(request.getLocales()));
        Problem problem = Problem.of(Diagnosis.of(status, code), locale, Optional.empty());
        byte[] body = Json.write(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
