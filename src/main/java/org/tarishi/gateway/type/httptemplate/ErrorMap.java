package org.tarishi.gateway.type.httptemplate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/** Lines {@code where = class}; the first that fits decides. A line that cannot be read fits nothing. */
final class ErrorMap {

    private final List<ErrorLine> lines;

    private ErrorMap(List<ErrorLine> lines) {
        this.lines = lines;
    }

    static ErrorMap of(String text) {
        return new ErrorMap(Lines.of(text).stream()
                .flatMap(line -> ErrorLine.read(line).stream())
                .toList());
    }

    Optional<SubmitOutcome> outcome(Said said, Duration retryAfter, String detail) {
        for (ErrorLine line : lines) {
            Optional<String> providerCode = line.codeIn(said);
            if (providerCode.isPresent()) {
                return Optional.of(outcome(line, providerCode.get(), retryAfter, detail));
            }
        }
        return Optional.empty();
    }

    private static SubmitOutcome outcome(ErrorLine line, String providerCode, Duration retryAfter, String detail) {
        return line.errorClass()
                .map(errorClass -> SubmitOutcome.of(trouble(errorClass, providerCode, detail), retryAfter))
                .orElseGet(() -> new SubmitOutcome.Unknown("gateway.uncertain", detail));
    }

    private static Trouble trouble(ErrorClass errorClass, String providerCode, String detail) {
        return new Trouble(errorClass, HttpTroubles.codeOf(errorClass), providerCode, detail);
    }
}
