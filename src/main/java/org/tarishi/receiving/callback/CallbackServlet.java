package org.tarishi.receiving.callback;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.signin.ClientAddress;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.LiveGateways;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Listening;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.platform.HubConfig;

/**
 * {@code /callbacks/TOKEN[/POINT]}: what providers call. Answers 404 to an unknown token, 413 above 64 KiB, 401 to a forged
 * signature, all with an empty body and nothing stored; 503 with {@code Retry-After} when it cannot store; otherwise what
 * the gateway's type wants answered.
 */
@WebServlet(urlPatterns = "/callbacks/*", asyncSupported = true)
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(CallbackServlet.class.getName());
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH");
    private static final String RETRY_SECONDS = "5";

    @Inject
    transient LiveGateways gateways;

    @Inject
    transient CallbackReadings readings;

    @Inject
    transient ExchangeDoor door;

    @Inject
    transient PhoneDoor phones;

    @Inject
    transient HubConfig config;

    @Inject
    transient ClientAddress callers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, POST, PUT, PATCH");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            receive(request, response);
        } catch (RuntimeException e) {
            LOG.log(WARNING, "callback.refused cause=" + e);
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CallbackAddress> address = CallbackAddress.read(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<Gateway> gateway = address.flatMap(known -> gateways.withToken(known.token()));
        if (address.isEmpty() || gateway.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<CallbackRequest> callback =
                IncomingRequest.read(request, address.get(), config.publicUrl(), callers.of(request));
        if (callback.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        CallbackReading reading = read(gateway.get(), callback.get());
        if (reading instanceof Listening listening) {
            phones.listen(gateway.get(), listening, request.startAsync(request, response));
            return;
        }
        keep(gateway.get(), callback.get(), reading, response);
    }

    private void keep(Gateway gateway, CallbackRequest callback, CallbackReading reading, HttpServletResponse response)
            throws IOException {
        if (reading instanceof Forged forged) {
            readings.disbelieve(gateway);
            LOG.log(INFO, "callback.forged gateway=" + gateway.getId() + " reason=" + forged.reason());
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (brings(reading)) {
            door.knock(gateway, callback, reading);
        }
        answer(answerTo(reading, gateway), response);
    }

    /** A phone that only asks, as it does every half minute, is not written down each time. */
    private static boolean brings(CallbackReading reading) {
        return !(reading instanceof Asking asking) || !asking.events().isEmpty();
    }

    private Answer answerTo(CallbackReading reading, Gateway gateway) {
        if (reading instanceof Asking asking) {
            return phones.answer(gateway, asking);
        }
        return reading instanceof Understood understood ? understood.answer() : ((Unreadable) reading).answer();
    }

    /** A type that fails is our fault: the callback is kept all the same, and can be read when the type is mended. */
    private CallbackReading read(Gateway gateway, CallbackRequest callback) {
        try {
            return readings.of(gateway, callback);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "callback.type-failed gateway=" + gateway.getId(), e);
            return new Unreadable("the type failed", Answer.OK);
        }
    }

    private static void answer(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.body().isEmpty()) {
            return;
        }
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
