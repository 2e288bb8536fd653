package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why there is a request: somebody wants a new gateway, or something about one that is live changes. */
@Embeddable
public class Origin {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RequestKind kind = RequestKind.NEW;

    @Column(name = "follows_id")
    private @Nullable Long follows;

    protected Origin() {}

    static Origin wish() {
        return new Origin();
    }

    static Origin change(RequestKind kind, long live) {
        Origin origin = new Origin();
        origin.kind = kind;
        origin.follows = live;
        return origin;
    }

    public RequestKind kind() {
        return kind;
    }

    /** The request that is live and changes by this one; empty where the gateway is new. */
    public Optional<Long> follows() {
        return Optional.ofNullable(follows);
    }
}
