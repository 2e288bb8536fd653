package org.tarishi.account;

import java.util.Optional;
import java.util.Set;

/** Who acts. */
public sealed interface Caller {

    /** Name for the audit trail and for "written by"; never empty. */
    String label();

    /** Somebody who signed in. */
    record Person(long accountId, String signInName, String fullName, Optional<PlatformRole> platformRole)
            implements Caller {
        @Override
        public String label() {
            return signInName;
        }

        public boolean has(PlatformRole role) {
            return platformRole.filter(role::equals).isPresent();
        }
    }

    /** A program with an API key of one project. */
    record Key(long keyId, String name, ProjectId project, Set<String> scopes) implements Caller {
        @Override
        public String label() {
            return "API key " + name;
        }
    }

    /** Nobody signed in, or the hub itself (timers). */
    record Nobody() implements Caller {
        @Override
        public String label() {
            return "system";
        }
    }
}
