package org.tarishi.platform.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import java.io.CharConversionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.platform.DatabaseAway;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Meanwhile;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/**
 * What an exception means to the caller, before it is put in words.
 *
 * @param fault of the whole: its code and what its sentence names
 * @param errors one for each place of the request that is wrong; may be empty
 */
record Diagnosis(int status, Fault fault, List<Fault> errors) {

    static final int OURS = 500;
    static final int AWAY = 503;

    /** Somebody else did something in the same moment: the same may be tried again. */
    private static final int CONFLICT = 409;

    /** How long to wait before asking again, where the database is away. */
    static final String RETRY_SECONDS = "5";

    private static final int DEEPEST = 30;

    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "request.invalid",
            404, "path.unknown",
            405, "method.not-allowed",
            406, "accept.unknown",
            413, "body.too-large",
            415, "content-type.unknown");

    static Diagnosis of(int status, String code, Object... args) {
        return new Diagnosis(status, Fault.at("", code, args), List.of());
    }

    /** Containers wrap: what counts is the first cause, from outside, that says something. */
    static Diagnosis of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> told(cause).stream())
                .findFirst()
                .or(() -> causes(failure)
                        .flatMap(cause -> byStatus(cause).stream())
                        .findFirst())
                .or(() -> Meanwhile.behind(failure).map(fault -> new Diagnosis(CONFLICT, fault, List.of())))
                .orElseGet(() -> DatabaseAway.isBehind(failure) ? of(AWAY, "database.away") : of(OURS, "internal"));
    }

    private static Optional<Diagnosis> told(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(new Diagnosis(refusal.status(), refusal.fault(), refusal.errors()));
        }
        if (cause instanceof RuleBroken broken) {
            return Optional.of(broken(broken.faults()));
        }
        if (cause instanceof NotFound) {
            return Optional.of(of(404, "not-found"));
        }
        if (cause instanceof Forbidden) {
            return Optional.of(of(403, "scope.missing", cause.getMessage()));
        }
        return unreadable(cause);
    }

    /** What is wrong with the whole is the problem itself; what is wrong at places is listed. */
    private static Diagnosis broken(List<Fault> faults) {
        boolean whole = faults.size() == 1 && faults.get(0).field().isEmpty();
        return whole
                ? new Diagnosis(422, faults.get(0), List.of())
                : new Diagnosis(422, Fault.at("", "rule.broken"), faults);
    }

    private static Optional<Diagnosis> unreadable(Throwable cause) {
        if (cause instanceof JsonProcessingException json) {
            return JsonFaults.of(json);
        }
        if (cause instanceof NoContentException) {
            return Optional.of(of(400, "json.empty"));
        }
        return cause instanceof CharConversionException ? Optional.of(of(400, "json.unreadable")) : Optional.empty();
    }

    private static Optional<Diagnosis> byStatus(Throwable cause) {
        if (!(cause instanceof WebApplicationException refused)) {
            return Optional.empty();
        }
        int status = refused.getResponse().getStatus();
        return status < 400 || status >= 500
                ? Optional.empty()
                : Optional.of(of(status, BY_STATUS.getOrDefault(status, "request.refused")));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
