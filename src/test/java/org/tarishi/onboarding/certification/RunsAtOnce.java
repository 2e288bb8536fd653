package org.tarishi.onboarding.certification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.Http;
import org.tarishi.server.TestServer;

/** Many providers, each tested by a run of its own, all at the same time. Close it. */
final class RunsAtOnce implements AutoCloseable {

    private final Map<Profile, Simulated> providers = new EnumMap<>(Profile.class);
    private final Map<Profile, GivenRun> runs = new EnumMap<>(Profile.class);

    /** @param cases which profiles there are, and what is checked about each */
    RunsAtOnce(TestServer server, Stream<CheckCase> cases, Function<Profile, Simulated> simulated) {
        Map<Profile, List<CheckId>> checks = new EnumMap<>(Profile.class);
        cases.forEach(each -> checks.computeIfAbsent(each.profile(), profile -> new ArrayList<>())
                .add(each.check()));
        TestAccounts accounts = TestAccounts.on(server);
        Http engineer = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        checks.forEach((profile, ids) -> {
            GivenProject project = GivenProject.on(server);
            Simulated provider = simulated.apply(profile);
            providers.put(profile, provider);
            runs.put(profile, new GivenRun(engineer, project, provider.gateway(project), ids));
        });
    }

    void await(CheckCase expected) {
        Profile profile = expected.profile();
        expected.awaitIn(runs.get(profile), providers.get(profile).handset());
    }

    @Override
    public void close() {
        providers.values().forEach(Simulated::close);
    }
}
