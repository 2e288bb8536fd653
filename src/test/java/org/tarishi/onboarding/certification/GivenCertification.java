package org.tarishi.onboarding.certification;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.RunningServer;

/** A request in testing whose gateway is at hand, and an engineer who tests it through the pages. */
final class GivenCertification {

    /** A line of the form. */
    record Phone(String operator, String number, String use) {}

    static final List<Phone> UNREAD = List.of(new Phone("Safaricom", "+254712345678", "UNREAD"));

    final GivenProject project;
    final GivenGateway gateway;
    final long request;
    private final Http engineer;

    GivenCertification(RunningServer server, GivenProject project, GivenGateway gateway) {
        this.project = project;
        this.gateway = gateway;
        this.request = GivenRow.request(project, RequestState.TESTING);
        project.sql("update gateway_request set gateway_id = ? where id = ?", gateway.id(), request);
        project.sql("update gateway set sender = '22395', for_tests = true where id = ?", gateway.id());
        TestAccounts accounts = TestAccounts.on(server);
        this.engineer = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
    }

    String path() {
        return "onboarding/certification/certification.xhtml?id=" + request;
    }

    HttpResponse<String> page() {
        return engineer.get(path());
    }

    GivenCertification start(List<Phone> phones, String unattended) {
        PageForm form = PageForm.of(engineer, page(), "order").with("unattended", unattended);
        for (int i = 0; i < 5; i++) {
            Phone phone = i < phones.size() ? phones.get(i) : new Phone("", "", "READ");
            form.with("operator_" + i, phone.operator())
                    .with("number_" + i, phone.number())
                    .with("use_" + i, phone.use());
        }
        form.press("start");
        onlyUpToC24();
        return this;
    }

    /** Waits until the run has ended; returns how. */
    String end() {
        patiently(() -> !List.of("QUEUED", "RUNNING").contains(run("state")));
        return run("state");
    }

    /** Of the checks that send and refuse: what phones text in has its own tests. */
    void onlyUpToC24() {
        leaveOut("check_id > 'C24'");
    }

    /** Of one that connects, two that somebody reads, and one that counts reports. */
    void onlyAFew() {
        leaveOut("check_id not in ('C01', 'C04', 'C05', 'C17')");
    }

    private void leaveOut(String checks) {
        project.sql(
                "update certification_check set state = 'SKIPPED', code = 'not-built' where " + checks
                        + " and state in ('PENDING', 'WAITING_FOR_PERSON') and run_id ="
                        + " (select max(id) from certification_run where request_id = ?)",
                request);
    }

    /** Waits until the hub has done its part of those up to C24. */
    void isDone() {
        patiently(() -> "0"
                .equals(String.valueOf(project.value(
                        "select count(*) from certification_check where check_id <= 'C24' and state in ('PENDING', 'RUNNING')"
                                + " and run_id = (select max(id) from certification_run where request_id = ?)",
                        request))));
    }

    /** A whole run takes longer than what tests usually wait for. */
    private static void patiently(BooleanSupplier condition) {
        for (int i = 1; i < 5; i++) {
            try {
                Await.until(condition);
                return;
            } catch (AssertionError notYet) {
                // two minutes in all
            }
        }
        Await.until(condition);
    }

    String run(String column) {
        return String.valueOf(project.value(
                "select " + column + " from certification_run where request_id = ? order by id desc limit 1", request));
    }

    /** {@code PASSED}, and after it the code of the reason where there is one. */
    String check(String id) {
        return String.valueOf(project.value(
                "select trim(state || ' ' || code || ' ' || replace(args, chr(10), ' ')) from certification_check"
                        + " where check_id = ? and run_id = (select max(id) from certification_run where request_id = ?)",
                id,
                request));
    }

    String state() {
        return String.valueOf(project.value("select state from gateway_request where id = ?", request));
    }
}
