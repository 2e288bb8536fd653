package org.tarishi.sending.delivery;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;

/** What a batch of reports says of its gateway: of each kind of trouble the one of the message that went out last. */
final class Blame {

    private record Said(Trouble trouble, Instant submittedAt) {

        Said orLater(Said other) {
            return other.submittedAt.isAfter(submittedAt) ? other : this;
        }
    }

    private final Map<ErrorClass, Said> byClass = new EnumMap<>(ErrorClass.class);

    void add(Trouble trouble, Instant submittedAt) {
        byClass.merge(trouble.errorClass(), new Said(trouble, submittedAt), Said::orLater);
    }

    void tell(BiConsumer<Trouble, Instant> gateway) {
        byClass.values().forEach(said -> gateway.accept(said.trouble(), said.submittedAt()));
    }
}
