package org.tarishi.onboarding.certification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.Http;
import org.tarishi.server.TestServer;

/** Many providers, each tested by a run of its own, some of them at the same time. Close it. */
final class RunsAtOnce implements AutoCloseable {

    /** More of them on two busy cores wait for each other until reports are too late. */
    private static final int MOST = 6;

    private static final long LOOK_NANOS = 500_000_000L;

    private final Map<Profile, Simulated> providers = new EnumMap<>(Profile.class);
    private final Map<Profile, GivenRun> runs = new EnumMap<>(Profile.class);
    private final Queue<Profile> waiting = new ArrayDeque<>();
    private final Map<Profile, List<CheckId>> checks = new EnumMap<>(Profile.class);
    private final TestServer server;
    private final Http engineer;
    private final Function<Profile, Simulated> simulated;
    private long nextLook;

    /** @param cases which profiles there are, and what is checked about each */
    RunsAtOnce(TestServer server, Stream<CheckCase> cases, Function<Profile, Simulated> simulated) {
        this.server = server;
        this.simulated = simulated;
        TestAccounts accounts = TestAccounts.on(server);
        this.engineer = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        cases.forEach(each -> checks.computeIfAbsent(each.profile(), profile -> new ArrayList<>())
                .add(each.check()));
        waiting.addAll(checks.keySet());
        look();
    }

    /** One after the other, since those that begin together wait for each other at once. */
    private void beginNext() {
        if (!waiting.isEmpty()
                && runs.values().stream().filter(GivenRun::isBusy).count() < MOST) {
            begin(waiting.remove());
        }
    }

    private void begin(Profile profile) {
        GivenProject project = GivenProject.on(server);
        Simulated provider = simulated.apply(profile);
        providers.put(profile, provider);
        GivenRun run = new GivenRun(engineer, project, provider.gateway(project), checks.get(profile));
        runs.put(profile, profile.isReadOtherwise() ? run.staysOpen() : run);
    }

    /** Begins what waits, and lets everybody read who holds a phone; twice a second, since each look costs the machine. */
    private void look() {
        if (System.nanoTime() < nextLook) {
            return;
        }
        beginNext();
        runs.forEach((profile, run) -> run.reads(providers.get(profile).handset()));
        nextLook = System.nanoTime() + LOOK_NANOS;
    }

    void await(CheckCase expected) {
        Profile profile = expected.profile();
        Await.until(() -> {
            look();
            return runs.containsKey(profile);
        });
        expected.awaitIn(runs.get(profile), this::look);
    }

    @Override
    public void close() {
        providers.values().forEach(Simulated::close);
    }
}
