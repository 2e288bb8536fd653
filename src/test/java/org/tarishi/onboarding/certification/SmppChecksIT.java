package org.tarishi.onboarding.certification;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.onboarding.certification.bench.Adapter;
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

    private final TestServer server;
    private RunsAtOnce runs;

    SmppChecksIT(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void all_are_tested_at_once() {
        runs = new RunsAtOnce(server, cases(), OperatorSmsc::new);
    }

    static Stream<CheckCase> cases() {
        return Arrays.stream(Profile.values())
                .filter(profile -> !HTTP_ONLY.contains(profile))
                .flatMap(CheckCase::of)
                .filter(each -> each.check().appliesTo(Adapter.SESSION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds(CheckCase expected) {
        runs.await(expected);
    }

    @AfterAll
    void providers_close() {
        runs.close();
    }
}
