package org.tarishi.onboarding.certification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.given.GivenProject;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** As {@link HttpChecksIT}, over sessions with an SMSC. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmppChecksIT {

    /**
     * A session has no signature; and it gives texts no id, so that the same text within the hub's window is one text
     * however often it comes.
     */
    private static final Set<Profile> HTTP_ONLY = Set.of(Profile.UNSIGNED, Profile.DOUBLING_TEXTS);

    private final Map<Profile, OperatorSmsc> operators = new EnumMap<>(Profile.class);
    private final Map<Profile, GivenRun> runs = new EnumMap<>(Profile.class);
    private final TestServer server;

    SmppChecksIT(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void all_are_tested_at_once() {
        profiles().forEach(profile -> {
            GivenProject project = GivenProject.on(server);
            OperatorSmsc operator = new OperatorSmsc(profile);
            operators.put(profile, operator);
            runs.put(profile, new GivenRun(project, operator.gateway(project), Adapter.SESSION, checksOf(profile)));
        });
    }

    private static List<CheckId> checksOf(Profile profile) {
        return profile.checks().stream().filter(SmppChecksIT::applies).toList();
    }

    private static Stream<Profile> profiles() {
        return Arrays.stream(Profile.values()).filter(profile -> !HTTP_ONLY.contains(profile));
    }

    private static boolean applies(CheckId check) {
        return check.appliesTo(Adapter.SESSION);
    }

    static Stream<CheckCase> cases() {
        return profiles().flatMap(CheckCase::of).filter(each -> applies(each.check()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds(CheckCase expected) {
        expected.awaitIn(runs.get(expected.profile()));
    }

    @AfterAll
    void operators_close() {
        operators.values().forEach(OperatorSmsc::close);
    }
}
