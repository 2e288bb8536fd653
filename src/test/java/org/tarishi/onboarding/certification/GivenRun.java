package org.tarishi.onboarding.certification;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.CheckId;

/** A run of some checks that waits for its turn on a server, written straight into its database. */
final class GivenRun {

    private static final AtomicLong IDS = new AtomicLong(7_000_000);
    private static final String BOUNDS = "CONNECT=PT5S IDLE=PT1S REPORT=PT6S INBOUND=PT10S REPORTS=3 MATCHES=5"
            + " LOAD=PT2S BURST=PT0.5S VALIDITY=PT1M SLOWED=3 RECONNECT=PT4S";
    private static final String PHONE = "+254712345678 READ Safaricom";

    private final GivenProject project;
    private final long id = IDS.incrementAndGet();

    GivenRun(GivenProject project, GivenGateway gateway, Adapter adapter, List<CheckId> checks) {
        this.project = project;
        long request = GivenRow.request(project, RequestState.TESTING);
        // a rate to reach, four at a time and on a busy machine too
        project.sql("update gateway set per_second = 6, for_tests = true where id = ?", gateway.id());
        project.sql(
                "insert into certification_run (id, request_id, gateway_id, state, reason, adapter, phones, unattended,"
                        + " bounds, mark_before, mark_after, started_by, started_by_name, queued_at, signed_by)"
                        + " values (?, ?, ?, 'RUNNING', '', ?, ?, '', ?, '', '', 0, 'tests', now(), '')",
                id,
                request,
                gateway.id(),
                adapter.name(),
                PHONE,
                BOUNDS);
        checks.forEach(this::add);
        project.sql("update certification_run set state = 'QUEUED' where id = ?", id);
    }

    private void add(CheckId check) {
        project.sql(
                "insert into certification_check (id, run_id, check_id, state, code, args, evidence, remark, found_by)"
                        + " values (?, ?, ?, 'PENDING', '', '', '', '', '')",
                IDS.incrementAndGet(),
                id,
                check.name());
    }

    /** {@code FAILED nothing-came Safaricom}; its first word is the state. */
    String result(CheckId check) {
        return (String) project.value(
                "select state || ' ' || code || ' ' || args from certification_check where run_id = ? and check_id = ?",
                id,
                check.name());
    }

    String evidence(CheckId check) {
        return (String) project.value(
                "select evidence from certification_check where run_id = ? and check_id = ?", id, check.name());
    }
}
