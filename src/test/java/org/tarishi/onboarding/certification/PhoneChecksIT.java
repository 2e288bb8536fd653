package org.tarishi.onboarding.certification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** As {@link HttpChecksIT}, of what an Android phone does otherwise than a provider. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneChecksIT {

    private static final Set<CheckId> OF_PHONES = EnumSet.of(
            CheckId.C01,
            CheckId.C03,
            CheckId.C22,
            CheckId.C25,
            CheckId.C26,
            CheckId.C28,
            CheckId.C29,
            CheckId.C31,
            CheckId.C34,
            CheckId.C35,
            CheckId.C36,
            CheckId.C41,
            CheckId.C42,
            CheckId.C50);

    private final TestServer server;
    private RunsAtOnce runs;

    PhoneChecksIT(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void all_are_tested_at_once() {
        runs = new RunsAtOnce(server, cases(), profile -> new AndroidPhone(server, profile));
    }

    static Stream<CheckCase> cases() {
        return Arrays.stream(Profile.values()).flatMap(CheckCase::of).filter(each -> OF_PHONES.contains(each.check()));
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
