package org.tarishi.project.member;

import java.util.Optional;
import java.util.Set;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectRole;

/** What a caller is in one project, and so what they may do there. */
public sealed interface Standing {

    boolean may(Permission permission);

    /** Whether the project exists for them at all. */
    default boolean knowsTheProject() {
        return true;
    }

    static Standing ofPerson(Optional<ProjectRole> role, boolean audits) {
        Standing member = role.<Standing>map(OfMember::new).orElseGet(Stranger::new);
        return audits ? new OfAuditor(member) : member;
    }

    /** A person with a role. */
    record OfMember(ProjectRole role) implements Standing {
        @Override
        public boolean may(Permission permission) {
            return role.includes(permission.role());
        }
    }

    /** An auditor of the installation reads every project, and does more where they are a member too. */
    record OfAuditor(Standing otherwise) implements Standing {
        @Override
        public boolean may(Permission permission) {
            return permission.isReading() || otherwise.may(permission);
        }
    }

    /** A program with a key of this project. */
    record OfKey(Set<String> scopes) implements Standing {
        @Override
        public boolean may(Permission permission) {
            return permission.scope().filter(scopes::contains).isPresent();
        }
    }

    /** Anybody else, also an administrator who is no member, and a key of another project. */
    record Stranger() implements Standing {
        @Override
        public boolean may(Permission permission) {
            return false;
        }

        @Override
        public boolean knowsTheProject() {
            return false;
        }
    }
}
