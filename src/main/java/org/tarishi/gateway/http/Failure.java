package org.tarishi.gateway.http;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.HttpReply;

/** Tells what failed, and above all whether anything had left: only what surely did not leave may be sent again. */
final class Failure {

    private final Flight flight;
    private final Throwable thrown;

    Failure(Flight flight, Throwable thrown) {
        this.flight = flight;
        this.thrown = thrown;
    }

    HttpReply reply(ExchangeText text) {
        Exchange exchange = flight.hasDeparted() ? text.request() : Exchange.NONE;
        String detail = text.masked(detail());
        return flight.hasDeparted()
                ? new HttpReply.NoAnswer(codeAfterDeparture(), detail, exchange)
                : new HttpReply.NotSent(codeBeforeDeparture(), detail, exchange);
    }

    private String codeAfterDeparture() {
        if (is(TooLong.class)) {
            return "http.too-long";
        }
        return flight.wasCut() || is(SocketTimeoutException.class) ? "http.timeout" : "http.broken";
    }

    private String codeBeforeDeparture() {
        if (is(NotAllowed.class)) {
            return "http.not-allowed";
        }
        if (is(UnknownHostException.class)) {
            return "http.no-such-host";
        }
        if (is(ConnectionRequestTimeoutException.class) || is(RequestFailedException.class)) {
            return "http.busy";
        }
        if (flight.wasCut() || is(SocketTimeoutException.class)) {
            return "http.connect-timeout";
        }
        return is(SSLException.class) ? "http.tls" : "http.refused";
    }

    private String detail() {
        Throwable root = causes().reduce((outer, inner) -> inner).orElse(thrown);
        String said = Optional.ofNullable(root.getMessage()).orElse("");
        return root instanceof NotAllowed no ? no.code() : root.getClass().getSimpleName() + ": " + said;
    }

    private boolean is(Class<? extends Throwable> kind) {
        return causes().anyMatch((Predicate<Throwable>) kind::isInstance);
    }

    private Stream<Throwable> causes() {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
