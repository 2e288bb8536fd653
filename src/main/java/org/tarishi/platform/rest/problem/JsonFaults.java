package org.tarishi.platform.rest.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Fault;

/** Says of a body that could not be read where and why, without repeating it. */
final class JsonFaults {

    private JsonFaults() {}

    /** Empty when it is not about what was read: a mapping that cannot be, or a failure to write, is our own fault. */
    static Optional<Diagnosis> of(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return at(Fault.at(path(unknown), "json.unknown-property", unknown.getPropertyName()));
        }
        if (failure instanceof MismatchedInputException mismatch && !isTrailing(mismatch)) {
            return at(Fault.at(path(mismatch), expected(mismatch.getTargetType())));
        }
        return failure instanceof StreamReadException
                        || failure instanceof StreamConstraintsException
                        || failure instanceof MismatchedInputException
                ? Optional.of(malformed(failure.getLocation()))
                : Optional.empty();
    }

    /** Jackson has no type of its own for what comes after the end, only this beginning of its message. */
    private static boolean isTrailing(MismatchedInputException failure) {
        return failure.getOriginalMessage().startsWith("Trailing token");
    }

    private static Optional<Diagnosis> at(Fault fault) {
        return Optional.of(new Diagnosis(400, Fault.at("", "request.invalid"), List.of(fault)));
    }

    // as text: a sentence would group the digits
    private static Diagnosis malformed(JsonLocation at) {
        return at == null || at.getLineNr() < 0
                ? Diagnosis.of(400, "json.unreadable")
                : Diagnosis.of(
                        400, "json.malformed", Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "json.not-text";
        }
        if (type == Duration.class) {
            return "json.not-duration";
        }
        return type != null && Collection.class.isAssignableFrom(type) ? "json.not-list" : "json.not-object";
    }

    /** Such as {@code messages[3].to}; empty for the whole body. */
    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
