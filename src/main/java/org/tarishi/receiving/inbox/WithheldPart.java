package org.tarishi.receiving.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;

/** One part that a test keeps back. Close it. */
public final class WithheldPart implements AutoCloseable {

    private final int number;
    private final Runnable end;
    private volatile @Nullable InboundSms kept;
    private volatile InboundParts.@Nullable Key key;

    WithheldPart(int number, Runnable end) {
        this.number = number;
        this.end = end;
    }

    boolean isMeant(Heard heard, InboundSms sms) {
        if (kept != null || sms.part().filter(part -> part.number() == number).isEmpty()) {
            return false;
        }
        key = InboundParts.Key.of(heard, sms.part().get());
        kept = sms;
        return true;
    }

    /** What was kept back; empty as long as no such part came. */
    public Optional<InboundSms> kept() {
        return Optional.ofNullable(kept);
    }

    /** The text that it belongs to; empty as long as it did not come. */
    Optional<InboundParts.Key> key() {
        return Optional.ofNullable(key);
    }

    /** No part is kept back any more; the one that was comes in only when somebody lets it. */
    @Override
    public void close() {
        end.run();
    }
}
