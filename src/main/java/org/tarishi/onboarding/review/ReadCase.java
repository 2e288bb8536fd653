package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.Actors;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.RequestVersion;
import org.tarishi.onboarding.request.RequestVersions;

/** What the platform's people see of a request, whatever its project. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class ReadCase {

    /** The answers that were handed in last, and those of the round before, for the difference. */
    public record Rounds(Answers now, Answers before) {}

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    RequestVersions versions;

    @Inject
    Findings findings;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<RequestEvent> history(long id) {
        return history.newestFirst(id);
    }

    /** What changes a request that is live is compared with what that one says. */
    public Rounds rounds(long id) {
        List<Answers> handedIn = versions.of(id).stream()
                .filter(RequestVersion::isHandedIn)
                .map(RequestVersion::answers)
                .toList();
        Answers now = handedIn.stream().findFirst().orElse(Answers.NONE);
        return new Rounds(
                now,
                handedIn.stream()
                        .skip(1)
                        .findFirst()
                        .orElseGet(() -> followed(id).orElse(now)));
    }

    private Optional<Answers> followed(long id) {
        return requests.find(id).flatMap(request -> request.origin().follows()).map(versions::latest);
    }

    public Map<ReviewPoint, Finding> findings(long id) {
        return findings.of(id);
    }

    /** What the caller may do with it now. */
    public List<Move> open(long id) {
        return requests.get(id).open(actors.onPlatform(), clock.instant());
    }
}
