package org.tarishi.gateway.type;

import java.time.Duration;

/** What the usual ends of an HTTP call mean where a provider says nothing of its own. For every type that speaks HTTP. */
public final class HttpTroubles {

    private HttpTroubles() {}

    /** Nothing left us, so the message may be tried again; what our own rules refuse needs a person first. */
    public static SubmitOutcome notSent(HttpReply.NotSent reply) {
        boolean ours = reply.code().equals("http.not-allowed") || reply.code().equals("http.bad-request");
        ErrorClass errorClass = ours ? ErrorClass.CONFIG : ErrorClass.RETRY;
        return SubmitOutcome.of(Trouble.of(errorClass, reply.code(), reply.detail()), Duration.ZERO);
    }

    /** The request may have been acted on: never to be repeated blindly. */
    public static SubmitOutcome noAnswer(HttpReply.NoAnswer reply) {
        return new SubmitOutcome.Unknown(reply.code(), reply.detail());
    }

    /**
     * Reads a status that is not 2xx (RFC 9110 section 15).
     *
     * @param detail the provider's words, free of secrets
     */
    public static SubmitOutcome refused(HttpReply.Answered answer, String detail) {
        int status = answer.status();
        if (status == 504) {
            // a proxy that got no answer itself: the message may have been taken behind it
            return new SubmitOutcome.Unknown("gateway.no-answer-behind", "HTTP 504");
        }
        return SubmitOutcome.of(
                new Trouble(classOf(status), codeOf(status), Integer.toString(status), detail), answer.retryAfter());
    }

    private static ErrorClass classOf(int status) {
        return switch (status) {
            case 429 -> ErrorClass.THROTTLE;
            case 402 -> ErrorClass.CREDIT;
            case 401, 403, 404, 405, 407, 410, 415 -> ErrorClass.CONFIG;
            case 408, 425 -> ErrorClass.RETRY;
            default -> status / 100 == 4 ? ErrorClass.PERM : status / 100 == 3 ? ErrorClass.CONFIG : ErrorClass.RETRY;
        };
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 429 -> "gateway.throttled";
            case 402 -> "gateway.no-credit";
            case 401, 403, 407 -> "gateway.credentials";
            case 404, 405, 410, 415 -> "gateway.wrong-address";
            case 408, 425 -> "gateway.unavailable";
            default ->
                status / 100 == 4 ? "gateway.refused" : status / 100 == 3 ? "gateway.redirect" : "gateway.unavailable";
        };
    }

    /** The code for a class that a provider's own error was mapped to. */
    public static String codeOf(ErrorClass errorClass) {
        return switch (errorClass) {
            case RETRY -> "gateway.unavailable";
            case THROTTLE -> "gateway.throttled";
            case CREDIT -> "gateway.no-credit";
            case CONFIG -> "gateway.settings";
            case PERM -> "gateway.refused";
            case OPTOUT -> "gateway.opted-out";
        };
    }
}
