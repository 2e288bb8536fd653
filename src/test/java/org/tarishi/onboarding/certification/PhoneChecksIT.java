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
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** As {@link HttpChecksIT}, of what an Android phone does otherwise than a provider. */
@OnServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneChecksIT {

    /** A phone has no credential of ours, is no provider that could be open or evasive, and signs in with every call. */
    private static final Set<Profile> PROVIDERS =
            EnumSet.of(Profile.UNSIGNED, Profile.OPEN_TO_ALL, Profile.EVASIVE, Profile.TALKATIVE);

    /**
     * Of a phone that is off the app says that delivery failed, never that the message expired; and with a text it does not
     * say which number was texted, so that none can be shared by keywords.
     */
    private static final Set<CheckId> UNTOLD = EnumSet.of(CheckId.C19, CheckId.C30);

    /** What nobody can find out about a phone. */
    private static final Set<CheckId> WITHOUT_MEANING = EnumSet.of(CheckId.C02, CheckId.C23, CheckId.C27, CheckId.C45);

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
        return Arrays.stream(Profile.values())
                .filter(profile -> !PROVIDERS.contains(profile))
                .flatMap(CheckCase::of)
                .filter(each -> each.check().appliesTo(Adapter.PHONE) && !UNTOLD.contains(each.check()))
                .map(each -> WITHOUT_MEANING.contains(each.check()) ? each.skipped() : each);
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
