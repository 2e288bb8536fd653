package org.tarishi.onboarding.certification;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Each check passes a provider that does it well, and fails one that does it badly. All providers are tested at once. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpChecksIT {

    private final TestServer server;
    private RunsAtOnce runs;

    HttpChecksIT(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void all_are_tested_at_once() {
        runs = new RunsAtOnce(server, cases(), profile -> new HttpProvider(server, profile));
    }

    static Stream<CheckCase> cases() {
        // this provider joins long texts itself, so that none of it can lack a part
        return Arrays.stream(Profile.values())
                .flatMap(CheckCase::of)
                .filter(each -> each.check() != CheckId.C27 || each.profile() == Profile.WELL_BEHAVED)
                .map(each -> each.check() == CheckId.C27 ? each.skipped() : each);
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
