package org.tarishi.onboarding.certification;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.PageForm;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.server.Http;

/** A run of some checks that waits for its turn on a server, written straight into its database. */
final class GivenRun {

    /** Stands for the code of a check that failed because its reader saw something else. */
    static final String READ_OTHERWISE = "read-otherwise";

    private static final CheckId AT_WORK = CheckId.C48;
    private static final AtomicLong IDS = new AtomicLong(7_000_000);
    private static final String BOUNDS =
            "CONNECT=PT30S CALLS=PT3S IDLE=PT1S REPORT=PT20S INBOUND=PT15S REPORTS=3 MATCHES=5"
                    + " LOAD=PT2S BURST=PT0.4S RATE=70 VALIDITY=PT3S SLOWED=3 RECONNECT=PT4S";
    private static final String PHONES = "+254712345678 READ Safaricom\n+" + Subscribers.OFF + " OFF Airtel\n+"
            + Subscribers.NOBODY + " NOBODY Nobody";

    private final Http engineer;
    private final GivenProject project;
    private final long request;
    private final long id = IDS.incrementAndGet();

    GivenRun(Http engineer, GivenProject project, GivenGateway gateway, List<CheckId> checks) {
        this.engineer = engineer;
        this.project = project;
        this.request = GivenRow.request(project, RequestState.TESTING);
        // a rate to reach, four at a time and on a busy machine too; and a sender to be seen
        project.sql("update gateway set per_second = 6, sender = '22395', for_tests = true where id = ?", gateway.id());
        project.sql(
                "insert into certification_run (id, request_id, gateway_id, state, reason, adapter, phones, unattended,"
                        + " bounds, mark_before, mark_after, started_by, started_by_name, queued_at, signed_by)"
                        + " values (?, ?, ?, 'RUNNING', '', ?, ?, '', ?, '', '', 0, 'tests', now(), '')",
                id,
                request,
                gateway.id(),
                adapter(gateway).name(),
                PHONES,
                BOUNDS);
        if (checks.contains(CheckId.C30)) {
            shareByKeyword(gateway);
        }
        // who wanted no messages from an earlier provider
        project.sql(
                "insert into opt_out values (?, ?, '+254733000000', 'STOP', 'IMPORT', 'list', 'tests', now())",
                IDS.incrementAndGet(),
                project.id());
        checks.forEach(this::add);
        project.sql("update certification_run set state = 'QUEUED' where id = ?", id);
    }

    private Adapter adapter(GivenGateway gateway) {
        return switch ((String) project.value("select type from gateway where id = ?", gateway.id())) {
            case "smpp" -> Adapter.SESSION;
            case "chtgateway" -> Adapter.PHONE;
            default -> Adapter.HTTP;
        };
    }

    /** The gateway becomes the platform's, and the project has a word on its short code. */
    private void shareByKeyword(GivenGateway gateway) {
        project.sql("update gateway set project_id = null where id = ?", gateway.id());
        project.grant(gateway);
        long number = IDS.incrementAndGet();
        project.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, by_keyword, created_at,"
                        + " version) values (?, ?, 'SHORT_CODE', '22395', 'KE', 'SENDER', true, now(), 0)",
                number,
                gateway.id());
        project.sql(
                "insert into keyword (id, number_id, project_id, word, folded, reserved_by, reserved_at)"
                        + " values (?, ?, ?, 'Clinic24', 'CLINIC24', 'tests', now())",
                IDS.incrementAndGet(),
                number,
                project.id());
    }

    private void add(CheckId check) {
        project.sql(
                "insert into certification_check (id, run_id, check_id, state, code, args, evidence, remark, found_by)"
                        + " values (?, ?, ?, 'PENDING', '', '', '', '', '')",
                IDS.incrementAndGet(),
                id,
                check.name());
    }

    /** Whether the hub has still something to do. */
    boolean isBusy() {
        return (boolean) project.value(
                "select exists (select 1 from certification_check where run_id = ? and check_id <> ?"
                        + " and state in ('PENDING', 'RUNNING'))",
                id,
                AT_WORK.name());
    }

    /** {@code FAILED nothing-came Safaricom}; its first word is the state. */
    String result(CheckId check) {
        return (String) project.value(
                "select state || ' ' || case when exists (select 1 from certification_reading r where r.run_id = c.run_id"
                        + " and r.check_id = c.check_id and r.state = 'DIFFERENT') then '" + READ_OTHERWISE
                        + "' else code end || ' ' || args from certification_check c where run_id = ? and check_id = ?",
                id,
                check.name());
    }

    boolean isOpen(CheckId check) {
        return Stream.of("PENDING", "RUNNING", "WAITING_FOR_PERSON").anyMatch(result(check)::startsWith);
    }

    /** A run ends with the first text that was read otherwise, but for one check that seems to be at work for ever. */
    GivenRun staysOpen() {
        add(AT_WORK);
        project.sql(
                "update certification_check set state = 'RUNNING' where run_id = ? and check_id = ?",
                id,
                AT_WORK.name());
        return this;
    }

    /**
     * Whatever waits for a reader is read, and they say on the page what the phone shows: the code where the text stands there
     * sign by sign, else that it is another one. The code of the text about the sender they send by SMS.
     */
    void reads(Handset phone) {
        String waiting = (String) project.value(
                "select coalesce(string_agg(distinct r.check_id, ' '), '') from certification_reading r where r.run_id = ?"
                        + " and r.state = 'OPEN' and exists (select 1 from certification_run u where u.id = r.run_id"
                        + " and u.state = 'RUNNING')",
                id);
        Stream.of(waiting.split(" "))
                .filter(word -> !word.isEmpty())
                .map(CheckId::valueOf)
                .forEach(check -> reads(check, phone));
    }

    /** Nothing where the run has ended meanwhile. */
    private void reads(CheckId check, Handset phone) {
        HttpResponse<String> page = engineer.get("onboarding/certification/certification.xhtml?id=" + request);
        if (!page.body().contains("<form id=\"readings\"")) {
            return;
        }
        PageForm answers = PageForm.of(engineer, page, "readings");
        String text = reading("body", check);
        if (phone.complains() || check != CheckId.C15 && !phone.shows(text)) {
            answers.press(row(check) + "different");
        } else if (check != CheckId.C15) {
            answers.with(
                            row(check) + "code",
                            text.substring(
                                    text.length() - reading("nonce", check).length()))
                    .press(row(check) + "equal");
        }
    }

    private String reading(String column, CheckId check) {
        return (String) project.value(
                "select " + column
                        + " from certification_reading where run_id = ? and check_id = ? order by id limit 1",
                id,
                check.name());
    }

    /** The page lists what is open by age. */
    private String row(CheckId check) {
        return "list:"
                + project.value(
                        "select count(*) from certification_reading r where r.run_id = ? and r.state = 'OPEN' and r.id <"
                                + " (select min(id) from certification_reading where run_id = ? and check_id = ?)",
                        id,
                        id,
                        check.name())
                + ":";
    }

    String evidence(CheckId check) {
        return (String) project.value(
                "select evidence from certification_check where run_id = ? and check_id = ?", id, check.name());
    }
}
