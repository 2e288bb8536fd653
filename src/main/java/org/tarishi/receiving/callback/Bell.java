package org.tarishi.receiving.callback;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.tarishi.gateway.type.CallbackReading.Listening;

/** The open channel to one phone. Thread-safe; a channel that broke stays broken, and the phone opens another one. */
final class Bell {

    private static final Duration BEAT = Duration.ofSeconds(15);

    /** A phone that may send no more this hour is rung no more often than this. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AsyncContext channel;
    private final Listening listening;
    private final long gatewayId;
    private long version;
    private Instant spokenAt;
    private Instant rungAt;
    private boolean broken;

    /** @param version of the gateway, whose settings the phone asks for when it opens the channel */
    Bell(long gatewayId, long version, Listening listening, AsyncContext channel, Instant now) {
        this.gatewayId = gatewayId;
        this.version = version;
        this.listening = listening;
        this.channel = channel;
        this.spokenAt = now;
        this.rungAt = Instant.EPOCH;
    }

    /** There is something to ask for. */
    synchronized void ring(Instant now) {
        rungAt = now;
        say(listening.signals().messages(), now);
    }

    /** As {@link #ring}, unless it was rung a moment ago. */
    synchronized void ringAgain(Instant now) {
        if (!rungAt.plus(PATIENCE).isAfter(now)) {
            ring(now);
        }
    }

    /** Its gateway may have been changed. */
    synchronized void settingsAre(long current, Instant now) {
        if (current != version) {
            version = current;
            say(listening.signals().settings(), now);
        }
    }

    /** So that neither a proxy nor the phone takes the silence for an end. */
    synchronized void beat(Instant now) {
        if (!spokenAt.plus(BEAT).isAfter(now)) {
            say(listening.signals().alive(), now);
        }
    }

    private void say(String frame, Instant now) {
        if (broken) {
            return;
        }
        spokenAt = now;
        try {
            ServletOutputStream out = channel.getResponse().getOutputStream();
            out.write(frame.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | IllegalStateException e) {
            close();
        }
    }

    synchronized void close() {
        if (!broken) {
            broken = true;
            try {
                channel.complete();
            } catch (IllegalStateException e) {
                // the container has ended it already
            }
        }
    }

    synchronized boolean isBroken() {
        return broken;
    }

    long gatewayId() {
        return gatewayId;
    }
}
