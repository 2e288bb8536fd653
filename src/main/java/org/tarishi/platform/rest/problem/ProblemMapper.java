package org.tarishi.platform.rest.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;

/** Turns whatever is thrown below {@code /api} into a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Diagnosis found = Diagnosis.of(failure);
        Locale locale = ReaderLanguage.of(headers.getAcceptableLanguages());
        Optional<String> reference = FailureLog.note(found, request.getMethod() + " /" + uri.getPath(), failure);
        ResponseBuilder response = Response.status(found.status())
                .type(Problem.MEDIA_TYPE)
                .language(locale)
                .entity(Problem.of(found, locale, reference));
        if (found.status() == Diagnosis.AWAY) {
            response.header(HttpHeaders.RETRY_AFTER, Diagnosis.RETRY_SECONDS);
        }
        if (failure instanceof NotAllowedException refused) {
            response.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
