package org.tarishi.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.platform.Forbidden;
import org.tarishi.project.member.Tenancy;

/** Who the caller is to a request. */
@ApplicationScoped
public class Actors {

    @Inject
    CurrentCaller caller;

    @Inject
    Tenancy tenancy;

    /** As a member of the project. */
    public Actor inProject(ProjectId project) {
        Caller.Person person = person();
        Set<Part> parts =
                tenancy.roleOf(person.accountId(), project).map(Actors::partsOf).orElseGet(Set::of);
        return new Actor(person.accountId(), person.label(), parts);
    }

    /** As somebody who works for the platform. */
    public Actor onPlatform() {
        Caller.Person person = person();
        Set<Part> parts = person.platformRole().map(Actors::partsOf).orElseGet(Set::of);
        return new Actor(person.accountId(), person.label(), parts);
    }

    /** Requests are moved by people: a key has no name to sign with. */
    private Caller.Person person() {
        return Optional.of(caller.get())
                .filter(Caller.Person.class::isInstance)
                .map(Caller.Person.class::cast)
                .orElseThrow(() -> new Forbidden("requests are for people"));
    }

    private static Set<Part> partsOf(ProjectRole role) {
        return switch (role) {
            case OWNER -> EnumSet.of(Part.OWNER, Part.REQUESTER);
            case MANAGER -> EnumSet.of(Part.REQUESTER);
            case SENDER, VIEWER -> EnumSet.noneOf(Part.class);
        };
    }

    private static Set<Part> partsOf(PlatformRole role) {
        return switch (role) {
            case ADMIN -> EnumSet.of(Part.ADMINISTRATOR, Part.ENGINEER);
            case APPROVER -> EnumSet.of(Part.APPROVER);
            case AUDITOR -> EnumSet.of(Part.AUDITOR);
        };
    }
}
