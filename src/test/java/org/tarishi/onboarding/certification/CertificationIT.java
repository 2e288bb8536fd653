package org.tarishi.onboarding.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.GivenSmpp;
import org.tarishi.given.Smsc;
import org.tarishi.given.SmscSubmit;
import org.tarishi.given.SmscVisit;
import org.tarishi.onboarding.certification.GivenCertification.Phone;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** The checks C01 to C24 against simulated providers: each passes with one that is well, and fails with one that is not. */
@OnServer
class CertificationIT {

    private static final String NOBODY = "254700000000";
    private static final List<Phone> WITH_NOBODY =
            List.of(new Phone("Safaricom", "+254712345678", "UNREAD"), new Phone("Nobody", "+" + NOBODY, "NOBODY"));
    /** Texts that were slowed down once. */
    private static final Set<String> SLOWED = ConcurrentHashMap.newKeySet();

    private static final String REASON = "a simulated network";

    private final TestServer server;

    CertificationIT(TestServer server) {
        this.server = server;
    }

    @Test
    void a_provider_that_does_everything_right_passes_and_its_request_is_ready() {
        GivenProject project = GivenProject.on(server);
        GivenCertification given = new GivenCertification(server, project, project.simulator());
        project.sql(
                "insert into operator_track values (?, ?, 'Safaricom', 'APPROVED', now(), '', null, 1)",
                given.request,
                given.request);

        assertThat(given.start(GivenCertification.UNREAD, REASON).end()).isEqualTo("PASSED");

        assertThat(given.state()).isEqualTo("READY");
        assertThat(project.value("select state from operator_track where request_id = ?", given.request))
                .isEqualTo("TESTED");
        for (String id : List.of("C01", "C03", "C16", "C17", "C20", "C21", "C22")) {
            assertThat(given.check(id)).as(id).isEqualTo("PASSED");
        }
        for (String id : List.of("C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13")) {
            assertThat(given.check(id)).as(id).isEqualTo("PASSED not-read");
        }
        assertThat(given.check("C02")).isEqualTo("SKIPPED no-credential");
        assertThat(given.check("C15")).isEqualTo("SKIPPED needs-reader");
        assertThat(given.check("C23")).isEqualTo("SKIPPED takes-everything");
        assertThat(given.check("C24")).isEqualTo("PASSED never-slowed");
        assertThat(given.check("C49")).isEqualTo("SKIPPED not-for-type");
    }

    @Test
    void one_that_never_reports_fails_what_needs_a_report_and_is_to_be_mended() {
        GivenProject project = GivenProject.on(server);
        GivenGateway silent = project.gateway("simulator", "{\"reports\": \"false\"}", "{}");
        GivenCertification given = new GivenCertification(server, project, silent);

        assertThat(given.start(GivenCertification.UNREAD, REASON).end()).isEqualTo("FAILED");

        assertThat(given.check("C04")).isEqualTo("FAILED no-report Safaricom");
        for (String id : List.of("C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C16", "C21")) {
            assertThat(given.check(id)).as(id).startsWith("FAILED no-report");
        }
        assertThat(given.check("C17")).isEqualTo("FAILED few-delivered Safaricom 0 4");
        assertThat(given.check("C20")).isEqualTo("FAILED unmatched 0 5 0");
        assertThat(given.check("C24")).isEqualTo("FAILED few-after-slowing 0 8");
        assertThat(given.state()).isEqualTo("CONNECTING");
        assertThat(project.value("select summary from request_event where request_id = ?", given.request))
                .asString()
                .contains("C04, C05");
    }

    @Test
    void an_smsc_that_does_everything_right_passes() {
        try (Smsc smsc = Smsc.start().knownBy("s3cret").withManners(CertificationIT::good)) {
            GivenCertification given = overSmpp(smsc);

            given.start(WITH_NOBODY, REASON).isDone();

            for (String id : List.of("C01", "C02", "C03", "C16", "C17", "C18", "C20", "C21", "C22")) {
                assertThat(given.check(id)).as(id).isEqualTo("PASSED");
            }
            for (String id : List.of("C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13")) {
                assertThat(given.check(id)).as(id).isEqualTo("PASSED not-read");
            }
            assertThat(given.check("C23")).startsWith("PASSED refused-as");
            assertThat(given.check("C24")).isEqualTo("PASSED was-slowed 1");
        }
    }

    @Test
    void an_smsc_that_takes_any_password_reports_nonsense_and_refuses_nothing_for_good_fails() {
        try (Smsc smsc = Smsc.start().withManners(CertificationIT::bad)) {
            GivenCertification given = overSmpp(smsc);

            assertThat(given.start(WITH_NOBODY, REASON).end()).isEqualTo("FAILED");

            assertThat(given.check("C02")).isEqualTo("FAILED wrong-credential-taken");
            assertThat(given.check("C07")).startsWith("FAILED not-delivered Safaricom UNDELIVERED");
            assertThat(given.check("C10")).startsWith("FAILED not-delivered Safaricom UNDELIVERED");
            assertThat(given.check("C18")).isEqualTo("FAILED delivered-to-nobody");
            assertThat(given.check("C20")).startsWith("FAILED unmatched");
            assertThat(given.check("C23")).startsWith("FAILED would-try-again");
        }
    }

    private GivenCertification overSmpp(Smsc smsc) {
        GivenProject project = GivenProject.on(server);
        return new GivenCertification(server, project, GivenSmpp.gateway(project, smsc, Map.of()));
    }

    private static void good(SmscVisit visit, SmscSubmit submit, int count) throws IOException {
        if (submit.destination().contains("99900000000")) {
            visit.answer(submit, 0x0B, "");
            return;
        }
        boolean firstOfC24 = text(submit).equals("24 0") && SLOWED.add(text(submit));
        if (firstOfC24) {
            visit.answer(submit, 0x58, "");
            return;
        }
        take(visit, submit, submit.destination().contains(NOBODY) ? "UNDELIV" : "DELIVRD", "");
    }

    private static void bad(SmscVisit visit, SmscSubmit submit, int count) throws IOException {
        if (submit.destination().contains("99900000000")) {
            visit.answer(submit, 0x14, "");
            return;
        }
        boolean twentieth = text(submit).startsWith("20 ");
        take(visit, submit, submit.dataCoding() == 8 ? "UNDELIV" : "DELIVRD", twentieth ? "0" : "");
    }

    private static String text(SmscSubmit submit) {
        return new String(submit.octets(), StandardCharsets.ISO_8859_1);
    }

    private static void take(SmscVisit visit, SmscSubmit submit, String state, String before) {
        String id = Long.toString(System.nanoTime());
        visit.answer(submit, 0, id);
        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
                .execute(() -> visit.bring(submit.report(before.isEmpty() ? id : "0000", state)));
    }
}
