package org.tarishi.onboarding.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who put their name under a result, and when; empty before. */
@Embeddable
public class Signature {

    @Column(name = "signed_by")
    private String by = "";

    @Column(name = "signed_at")
    private @Nullable Instant at;

    protected Signature() {}

    static Signature none() {
        return new Signature();
    }

    static Signature of(String who, Instant when) {
        Signature signature = new Signature();
        signature.by = who;
        signature.at = when;
        return signature;
    }

    public String getBy() {
        return by;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
