package org.tarishi.onboarding.certification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.given.GivenProject;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Each check passes a provider that does it well, and fails one that does it badly. All providers are tested at once. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpChecksIT {

    private final Map<Profile, HttpProvider> providers = new EnumMap<>(Profile.class);
    private final Map<Profile, GivenRun> runs = new EnumMap<>(Profile.class);
    private final TestServer server;

    HttpChecksIT(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void all_are_tested_at_once() {
        for (Profile profile : Profile.values()) {
            GivenProject project = GivenProject.on(server);
            HttpProvider provider = new HttpProvider(server, profile);
            providers.put(profile, provider);
            runs.put(profile, new GivenRun(project, provider.gateway(project), Adapter.HTTP, profile.checks()));
        }
    }

    static Stream<CheckCase> cases() {
        return Arrays.stream(Profile.values()).flatMap(CheckCase::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds(CheckCase expected) {
        expected.awaitIn(runs.get(expected.profile()));
    }

    @AfterAll
    void providers_close() {
        providers.values().forEach(HttpProvider::close);
    }
}
