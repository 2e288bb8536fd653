package org.tarishi.gateway.number;

import java.util.Optional;
import org.tarishi.sms.Sender;

/** A gateway's simple sender as the number it most likely is. */
record SenderAsNumber(NumberKind kind, String address) {

    /** Empty for a gateway that has no sender of its own. */
    static Optional<SenderAsNumber> of(String sender) {
        return Sender.read(sender)
                .map(read -> new SenderAsNumber(NumberKind.valueOf(read.kind().name()), read.value()));
    }
}
