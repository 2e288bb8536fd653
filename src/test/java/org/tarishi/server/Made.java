package org.tarishi.server;

import java.util.Optional;
import java.util.function.Supplier;

/** A thing that was made, or the failure to make it: tried once, told to all who ask. */
record Made(Optional<AutoCloseable> thing, Optional<RuntimeException> failure) implements AutoCloseable {

    static Made by(Supplier<? extends AutoCloseable> maker) {
        try {
            return new Made(Optional.of(maker.get()), Optional.empty());
        } catch (RuntimeException e) {
            return new Made(Optional.empty(), Optional.of(e));
        }
    }

    AutoCloseable orThrow() {
        failure.ifPresent(known -> {
            throw new IllegalStateException(known.getMessage(), known);
        });
        return thing.orElseThrow();
    }

    @Override
    public void close() throws Exception {
        if (thing.isPresent()) {
            thing.get().close();
        }
    }
}
