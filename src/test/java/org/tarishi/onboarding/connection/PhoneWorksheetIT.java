package org.tarishi.onboarding.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** A worksheet about an Android phone becomes the gateway of that phone. */
@OnServer
class PhoneWorksheetIT {

    private final GivenProject project;
    private final Http engineer;
    private final long request;

    PhoneWorksheetIT(TestServer server) {
        TestAccounts accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
        this.engineer = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        this.request = GivenRow.request(project, RequestState.CONNECTING);
    }

    @Test
    void the_worksheet_of_a_phone_becomes_its_gateway_which_is_tested_once_the_phone_has_called() {
        worksheet().with("type", "chtgateway").press("choose");
        fillIn(worksheet()).press("save");
        assertThat(page("makeGateway").body()).as("begun with the worksheet").contains("value=\"Savanna SMS Ltd KE\"");
        makeGateway().press("save");

        assertThat(gateway("type || ' ' || state || ' ' || for_tests")).isEqualTo("chtgateway PAUSED true");

        assertThat(connect().body()).contains("The phone has never called");
        assertThat(state()).isEqualTo("CONNECTING");
        project.sql(
                "insert into phone (gateway_id, last_seen_at) select gateway_id, now() from request_connection where"
                        + " request_id = ? on conflict (gateway_id) do update set last_seen_at = now()",
                request);
        connect();
        assertThat(state()).isEqualTo("TESTING");
        assertThat(gateway("state")).isEqualTo("LIVE");
    }

    private static PageForm fillIn(PageForm form) {
        GivenWorksheet.good(LinkKind.PHONE).forEach(form::with);
        return form.with("type", "chtgateway");
    }

    private PageForm worksheet() {
        return form("worksheet");
    }

    private PageForm makeGateway() {
        return form("makeGateway")
                .with("name", "Nurse Mary’s phone")
                .with("sender", "")
                .with("inFlight", "10")
                .with("perSecond", "10")
                .with("silent-minutes", "15");
    }

    private HttpResponse<String> connect() {
        return form("connection").press("connect");
    }

    private PageForm form(String page) {
        return PageForm.of(engineer, page(page));
    }

    private HttpResponse<String> page(String name) {
        return engineer.get("onboarding/connection/" + name + ".xhtml?id=" + request);
    }

    private Object gateway(String columns) {
        return project.value(
                "select " + columns + " from gateway where id = (select gateway_id from request_connection where"
                        + " request_id = ?)",
                request);
    }

    private Object state() {
        return project.value("select state from gateway_request where id = ?", request);
    }
}
