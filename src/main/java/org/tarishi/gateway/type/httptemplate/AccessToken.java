package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.BasicSignIn;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpTroubles;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/**
 * Asks for an access token with the client credentials (RFC 6749 section 4.4) and keeps it for as long as it lasts. It goes
 * into the header Authorization, which no exchange shows.
 */
final class AccessToken {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final int USUAL_SECONDS = 3600;

    private final Settings settings;
    private final LinkContext context;
    private final SecretMask mask;

    private String token = "";
    private Instant until = Instant.EPOCH;

    AccessToken(Settings settings, LinkContext context, SecretMask mask) {
        this.settings = settings;
        this.context = context;
        this.mask = mask;
    }

    static boolean isWanted(Settings settings) {
        return settings.text(Keys.AUTHENTICATION).equals("oauth");
    }

    /** Gets a token where none is left; what went wrong if that failed, so that nothing of a message was sent. */
    synchronized Optional<Attempt> refresh() {
        if (context.clock().instant().isBefore(until)) {
            return Optional.empty();
        }
        HttpReply reply = context.http().send(request());
        SubmitOutcome failure = reply.match(this::kept, HttpTroubles::notSent, AccessToken::noAnswer);
        return token.isEmpty() ? Optional.of(new Attempt(failure, reply.exchange())) : Optional.empty();
    }

    /** The call with the token. */
    synchronized HttpCall on(HttpCall call) {
        Map<String, String> headers = new LinkedHashMap<>(call.headers());
        headers.put("Authorization", "Bearer " + token);
        return new HttpCall(call.method(), call.url(), headers, call.body(), call.mask());
    }

    /** Forgets it: the provider no longer takes it. */
    synchronized void drop() {
        token = "";
        until = Instant.EPOCH;
    }

    private HttpCall request() {
        String basic = BasicSignIn.of(settings.text(Keys.USER), settings.text(Keys.SECRET));
        Map<String, String> headers =
                Map.of("Authorization", basic, "Content-Type", FormFields.TYPE, "Accept", "application/json");
        return HttpCall.post(settings.text(Keys.TOKEN_URL).strip(), headers, "grant_type=client_credentials", mask);
    }

    private SubmitOutcome kept(Answered answer) {
        JsonNode root = Json.read(answer.text(StandardCharsets.UTF_8)).orElseGet(Json::object);
        token = answer.status() / 100 == 2 ? root.path("access_token").asText() : "";
        Duration lasts = Duration.ofSeconds(root.path("expires_in").asInt(USUAL_SECONDS));
        until = context.clock().instant().plus(lasts).minus(MARGIN);
        return token.isEmpty() ? refused(answer) : new SubmitOutcome.Accepted("");
    }

    private SubmitOutcome refused(Answered answer) {
        until = Instant.EPOCH;
        boolean theirs = answer.status() / 100 == 5 || answer.status() == 429;
        ErrorClass errorClass = theirs ? ErrorClass.RETRY : ErrorClass.CONFIG;
        String code = theirs ? "gateway.unavailable" : "gateway.credentials";
        Trouble trouble = new Trouble(errorClass, code, Integer.toString(answer.status()), "HTTP " + answer.status());
        return SubmitOutcome.of(trouble, answer.retryAfter());
    }

    // Of the message itself nothing was sent yet
    private static SubmitOutcome noAnswer(HttpReply.NoAnswer reply) {
        return SubmitOutcome.of(Trouble.of(ErrorClass.RETRY, "gateway.unavailable", reply.detail()), Duration.ZERO);
    }
}
